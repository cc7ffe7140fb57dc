import { Clock } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In, MoreThan } from 'typeorm';
import { holdBorger } from '../borger/hold-borger.ts';
import { MoedeRow } from '../moede/moede.entity.ts';
import { standingStatuses } from '../moede/moede.rules.ts';
import { type KnownMoede, MoedeChanged } from '../moede/moede-changed.ts';
import { BookingfristRow } from './bookingfrist.entity.ts';
import { isMetBy } from './bookingfrist.rules.ts';
import { ChangeBookingfrist } from './change-bookingfrist.ts';

/** BOOK-22: a meeting meets the frister of its kind; when it is cancelled in time, they count again. */
@Injectable()
export class MeetBookingfrist extends MoedeChanged {
  constructor(
    private readonly clock: Clock,
    private readonly change: ChangeBookingfrist,
  ) {
    super();
  }

  async booked(manager: EntityManager, moede: KnownMoede & { readonly samtaletype: string }): Promise<void> {
    await holdBorger(manager, moede.borgerId);
    const frister = await manager.find(BookingfristRow, {
      where: { borgerId: moede.borgerId, status: In(['aktiv', 'overskredet']) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    for (const frist of frister.filter((row) => isMetBy(row, { samtaletype: moede.samtaletype, bookedOn: this.clock.today() }))) {
      await this.change.execute(manager, frist, { status: 'indfriet', indfrietAf: moede.id });
    }
  }

  /** The meeting was cancelled: what it had met and still can be met must be booked again. */
  async cancelled(manager: EntityManager, { id: moedeId, borgerId }: KnownMoede): Promise<void> {
    await holdBorger(manager, borgerId);
    const met = await manager.find(BookingfristRow, { where: { indfrietAf: moedeId, status: 'indfriet' }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    for (const frist of met.filter(({ frist }) => frist >= this.clock.today())) {
      await this.change.execute(manager, frist, { status: 'aktiv', indfrietAf: null });
    }
  }

  /** A coming meeting that meets the frist already, so that an open frist and a booking that fulfils it never stand side by side. Holds the borger. */
  async fulfilling(manager: EntityManager, frist: Pick<BookingfristRow, 'borgerId' | 'samtaletype'>): Promise<string | undefined> {
    const { borgerId, samtaletype } = frist;
    await holdBorger(manager, borgerId);
    const moede = await manager.findOne(MoedeRow, {
      where: { borgerId, samtaletype, status: In([...standingStatuses]), start: MoreThan(this.clock.now()) },
      order: { start: 'ASC' },
    });
    return moede?.id;
  }
}
