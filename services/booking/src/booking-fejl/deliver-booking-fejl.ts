import { bookingFejlDelivered, bookingFejlUndeliverable } from '@jobnet/contracts';
import { afterCommit, Clock, done, Due, jittered, type Outcome, Outbox, updateVersioned, type Work } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BookingFejlRow } from './booking-fejl.entity.ts';
import { judgeTry, type ReceiverAnswer, type Verdict, wordOf } from './booking-fejl.rules.ts';
import { DeliveryFigures } from './delivery-figures.ts';
import { ReportAssembly } from './report-assembly.ts';
import { reportStateOf } from './report-state.ts';
import { WebhookReceiverPort } from './webhook-receiver.port.ts';

/**
 * The due work `deliver-booking-fejl`: one try at the vendor's receiver, one borger's reports in order, never blocking another's.
 * What becomes of the report is judged by FEJL-28.
 */
@Injectable()
@Due('deliver-booking-fejl')
export class DeliverBookingFejl {
  constructor(
    private readonly assembly: ReportAssembly,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly receiver: WebhookReceiverPort,
    private readonly figures: DeliveryFigures,
  ) {}

  async perform(work: Work): Promise<Outcome<ReceiverAnswer>> {
    const { report, vendor } = await this.assembly.of(work.ref);
    return done(await this.receiver.deliver(vendor, report));
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
    afterCommit(manager, () => this.figures.count(verdict, row.forsoeg + 1));
    if (againAt) return { againAt };
  }

  #tell(manager: EntityManager, row: BookingFejlRow, verdict: Verdict): void {
    if (verdict.status === 'venter') return;
    const contract = verdict.status === 'leveret' ? bookingFejlDelivered : bookingFejlUndeliverable;
    this.outbox.add(manager, contract, { subject: row.id, sequence: row.version + 1, data: reportStateOf({ ...row, status: verdict.status }) });
  }
}
