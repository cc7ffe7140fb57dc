import { Injectable } from '@nestjs/common';
import { Clock, updateVersioned } from '@jobnet/messaging';
import type { EntityManager } from 'typeorm';
import { BookingfristRow } from './bookingfrist.entity.ts';
import { isMetBy } from './bookingfrist.rules.ts';

/** BOOK-22: a booked meeting meets the frister of its kind. */
@Injectable()
export class MeetBookingfrist {
  constructor(private readonly clock: Clock) {}

  async execute(manager: EntityManager, moede: { borgerId: string; samtaletype: string }): Promise<void> {
    const active = await manager.find(BookingfristRow, { where: { borgerId: moede.borgerId, status: 'aktiv' } });
    for (const frist of active.filter((row) => isMetBy(row, { samtaletype: moede.samtaletype, bookedOn: this.clock.today() }))) {
      await updateVersioned(manager, BookingfristRow, frist, { status: 'indfriet' });
    }
  }
}
