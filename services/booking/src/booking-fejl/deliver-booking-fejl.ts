import { bookingFejlDelivered, bookingFejlUndeliverable } from '@jobnet/contracts';
import { Clock, done, Due, FieldCipher, jittered, type Outcome, Outbox, updateVersioned, type Work } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { BorgerRow } from '../borger/borger.entity.ts';
import { LeverandoerRow } from '../leverandoer/leverandoer.entity.ts';
import { BookingFejlRow } from './booking-fejl.entity.ts';
import { judgeTry, type ReceiverAnswer, type Verdict, wordOf } from './booking-fejl.rules.ts';
import { copenhagenIso } from './copenhagen-time.ts';
import { reportStateOf } from './report-state.ts';
import { type AssembledReport, WebhookReceiverPort } from './webhook-receiver.port.ts';

/**
 * The due work `deliver-booking-fejl`: one try at the vendor's receiver, one borger's reports in order, never blocking another's.
 * The report is assembled here and nowhere else (FEJL-17 to FEJL-26, FEJL-28).
 */
@Injectable()
@Due('deliver-booking-fejl')
export class DeliverBookingFejl {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly receiver: WebhookReceiverPort,
  ) {}

  async perform(work: Work): Promise<Outcome<ReceiverAnswer>> {
    const { manager } = this.dataSource;
    const row = await manager.findOneByOrFail(BookingFejlRow, { id: work.ref });
    const vendor = await manager.findOneByOrFail(LeverandoerRow, { id: row.leverandoerId });
    return done(await this.receiver.deliver(vendor, await this.#assemble(manager, row)));
  }

  async settle(manager: EntityManager, work: Work, outcome: Outcome<ReceiverAnswer>): Promise<void | { againAt: Date }> {
    const row = await manager.findOneByOrFail(BookingFejlRow, { id: work.ref });
    const answer = outcome.value ?? { kind: 'unreachable' };
    const now = this.clock.now();
    const verdict = judgeTry(answer, { attempt: work.attempt, waitedMs: now.getTime() - row.modtaget.getTime() });
    const againAt = verdict.status === 'venter' ? new Date(now.getTime() + jittered(verdict.afterMs)) : null;
    await updateVersioned(manager, BookingFejlRow, row, {
      status: verdict.status,
      forsoeg: row.forsoeg + 1,
      senesteSvar: wordOf(answer),
      naesteForsoeg: againAt,
    });
    this.#tell(manager, row, verdict);
    if (againAt) return { againAt };
  }

  #tell(manager: EntityManager, row: BookingFejlRow, verdict: Verdict): void {
    if (verdict.status === 'venter') return;
    const contract = verdict.status === 'leveret' ? bookingFejlDelivered : bookingFejlUndeliverable;
    this.outbox.add(manager, contract, { subject: row.id, sequence: row.version + 1, data: reportStateOf({ ...row, status: verdict.status }) });
  }

  async #assemble(manager: EntityManager, row: BookingFejlRow): Promise<AssembledReport> {
    const borger = await manager.findOneByOrFail(BorgerRow, { id: row.borgerId });
    return {
      id: row.id,
      cpr: this.cipher.decrypt(borger.sealedCpr ?? '', `cpr:${row.borgerId}`),
      fejlkode: row.fejlkode,
      fejltekst: this.cipher.decrypt(row.sealedFejltekst, `fejltekst:${row.id}`),
      fejlTidspunkt: copenhagenIso(row.fejlTidspunkt),
      ...(row.moedetilbudId ? { moedetilbudId: row.moedetilbudId } : {}),
      ...(row.indkaldelsesId ? { indkaldelsesId: row.indkaldelsesId } : {}),
    };
  }
}
