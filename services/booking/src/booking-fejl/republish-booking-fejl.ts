import { bookingFejlDelivered, bookingFejlReported, bookingFejlUndeliverable } from '@jobnet/contracts';
import { lockPage, type NewestState, newestState, type PageWish, type Republisher, Republishes } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BookingFejlRow } from './booking-fejl.entity.ts';
import { reportStateOf } from './report-state.ts';

const contractOf = { venter: bookingFejlReported, leveret: bookingFejlDelivered, afvist: bookingFejlUndeliverable, opgivet: bookingFejlUndeliverable } as const;

/** Sends again what has become of every report. */
@Injectable()
@Republishes(bookingFejlReported, bookingFejlDelivered, bookingFejlUndeliverable)
export class RepublishBookingFejl implements Republisher<BookingFejlRow> {
  page(manager: EntityManager, page: PageWish): Promise<BookingFejlRow[]> {
    return lockPage(manager, BookingFejlRow, page);
  }

  newest(row: BookingFejlRow): NewestState {
    return newestState(contractOf[row.status], { subject: row.id, sequence: row.version, data: reportStateOf(row) });
  }
}
