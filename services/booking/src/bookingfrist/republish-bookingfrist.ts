import { bookingfristActivated, bookingfristExpired, bookingfristMet } from '@jobnet/contracts';
import { lockPage, type NewestState, newestState, type PageWish, type Republisher, Republishes } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BookingfristRow } from './bookingfrist.entity.ts';
import { fristEventOf } from './change-bookingfrist.ts';

/** Sends again where every bookingfrist stands that others have heard of. */
@Injectable()
@Republishes(bookingfristActivated, bookingfristMet, bookingfristExpired)
export class RepublishBookingfrist implements Republisher<BookingfristRow> {
  page(manager: EntityManager, page: PageWish): Promise<BookingfristRow[]> {
    return lockPage(manager, BookingfristRow, page);
  }

  newest(row: BookingfristRow): NewestState | undefined {
    const event = fristEventOf(row);
    return event && newestState(event.contract, { subject: row.id, sequence: row.version, data: event.data });
  }
}
