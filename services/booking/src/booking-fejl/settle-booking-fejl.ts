import { bookingFejlDelivered, bookingFejlUndeliverable } from '@jobnet/contracts';
import { afterCommit, Clock, jittered, Outbox, updateVersioned } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { endsPause, wordOf } from '../modtager/modtager.rules.ts';
import { PauseModtager } from '../modtager/pause-modtager.ts';
import type { TimedAnswer } from '../modtager/webhook-receiver.port.ts';
import { WarnLeverandoer } from '../modtager/warn-leverandoer.ts';
import { BookingFejlForsoegRow } from './booking-fejl-forsoeg.entity.ts';
import { BookingFejlRow } from './booking-fejl.entity.ts';
import { judgeTry, type Verdict } from './booking-fejl.rules.ts';
import { DeliveryFigures } from './delivery-figures.ts';
import { reportStateOf } from './report-state.ts';

/** Writes down one try and what becomes of its report and of the vendor's endpoint (FEJL-28). */
@Injectable()
export class SettleBookingFejl {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly pauseModtager: PauseModtager,
    private readonly warnLeverandoer: WarnLeverandoer,
    private readonly figures: DeliveryFigures,
  ) {}

  /** When the report is tried again; undefined when it has come to rest. */
  async execute(manager: EntityManager, row: BookingFejlRow, { answer, varighedMs }: TimedAnswer): Promise<Date | undefined> {
    const now = this.clock.now();
    const svar = wordOf(answer);
    const waitedMs = await this.pauseModtager.countedWaitMs(manager, { leverandoerId: row.leverandoerId, fra: row.leveresFra });
    const verdict = judgeTry(answer, { attempt: row.trin + 1, waitedMs });
    const againAt = verdict.status === 'venter' ? new Date(now.getTime() + jittered(verdict.afterMs)) : undefined;
    const isHeldUp = verdict.status === 'venter' && verdict.pauses;
    await manager.insert(BookingFejlForsoegRow, { bookingFejlId: row.id, nr: row.forsoeg + 1, tidspunkt: now, svar, varighedMs });
    await updateVersioned(manager, BookingFejlRow, row, {
      status: verdict.status,
      forsoeg: row.forsoeg + 1,
      trin: isHeldUp ? row.trin : row.trin + 1,
      senesteSvar: svar,
      naesteForsoeg: againAt ?? null,
    });
    this.#tell(manager, row, verdict);
    if (endsPause(answer)) await this.pauseModtager.end(manager, row.leverandoerId);
    await this.#warn(manager, row, { verdict, svar });
    afterCommit(manager, () => this.figures.count(verdict, row.forsoeg + 1));
    return againAt;
  }

  #tell(manager: EntityManager, row: BookingFejlRow, verdict: Verdict): void {
    if (verdict.status === 'venter') return;
    const contract = verdict.status === 'leveret' ? bookingFejlDelivered : bookingFejlUndeliverable;
    this.outbox.add(manager, contract, { subject: row.id, sequence: row.version + 1, data: reportStateOf({ ...row, status: verdict.status }) });
  }

  /** The duty hears of a pause as it begins, and of a report as it comes to rest. */
  async #warn(manager: EntityManager, row: BookingFejlRow, { verdict, svar }: { readonly verdict: Verdict; readonly svar: string }): Promise<void> {
    const about = { leverandoerId: row.leverandoerId, bookingFejlId: row.id };
    if (verdict.status === 'afvist' || verdict.status === 'opgivet') await this.warnLeverandoer.execute(manager, { ...about, grund: verdict.status });
    if (verdict.status !== 'venter' || !verdict.pauses) return;
    if (await this.pauseModtager.begin(manager, { leverandoerId: row.leverandoerId, svar })) await this.warnLeverandoer.execute(manager, { ...about, grund: 'pauset' });
  }
}
