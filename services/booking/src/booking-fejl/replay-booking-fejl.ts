import { type AnswerOf, bookingFejlHvilerIkke, bookingFejlReported, Refusal, type replayAlleBookingFejl, type replayBookingFejl } from '@jobnet/contracts';
import { Clock, DueWork, Outbox, updateVersioned } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { requireLeverandoer } from '../leverandoer/own-leverandoer.ts';
import { BookingFejlRow } from './booking-fejl.entity.ts';
import { canReplay } from './booking-fejl.rules.ts';
import { bookingFejlViewOf } from './booking-fejl-view.ts';
import { loadBookingFejl } from './load-booking-fejl.ts';
import { deliveryOf } from './report-booking-fejl.ts';
import { reportStateOf } from './report-state.ts';

const atMost = 1_000;

/** FEJL-28: delivers reports that rest again, refused and undeliverable alike: the same id, 75 new hours, behind what already waits. */
@Injectable()
export class ReplayBookingFejl {
  constructor(
    private readonly clock: Clock,
    private readonly due: DueWork,
    private readonly outbox: Outbox,
  ) {}

  async one(manager: EntityManager, wish: { readonly cvr: string; readonly id: string }): Promise<AnswerOf<typeof replayBookingFejl>> {
    const row = await loadBookingFejl(manager, wish, 'lock');
    if (!canReplay(row.status)) throw new Refusal(bookingFejlHvilerIkke);
    return bookingFejlViewOf(await this.#replay(manager, row));
  }

  async all(manager: EntityManager, cvr: string): Promise<AnswerOf<typeof replayAlleBookingFejl>> {
    const { id: leverandoerId } = await requireLeverandoer(manager, cvr);
    const rows = await manager.find(BookingFejlRow, {
      where: { leverandoerId, status: In(['afvist', 'opgivet']) },
      order: { modtaget: 'ASC', id: 'ASC' },
      take: atMost,
      lock: { mode: 'pessimistic_write' },
    });
    for (const row of rows) await this.#replay(manager, row);
    return { antal: rows.length };
  }

  async #replay(manager: EntityManager, row: BookingFejlRow): Promise<BookingFejlRow> {
    const now = this.clock.now();
    const changes = { status: 'venter' as const, leveresFra: now, trin: 0, naesteForsoeg: now };
    await updateVersioned(manager, BookingFejlRow, row, changes);
    const again = { ...row, ...changes, version: row.version + 1 };
    this.outbox.add(manager, bookingFejlReported, { subject: again.id, sequence: again.version, data: reportStateOf(again) });
    await this.due.schedule(manager, deliveryOf(again));
    return again;
  }
}
