import { again, done, Due, type Outcome, type Work } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { PauseModtager } from '../modtager/pause-modtager.ts';
import { type TimedAnswer, WebhookReceiverPort } from '../modtager/webhook-receiver.port.ts';
import { BookingFejlRow } from './booking-fejl.entity.ts';
import { ReportAssembly } from './report-assembly.ts';
import { SettleBookingFejl } from './settle-booking-fejl.ts';

const noAnswer: TimedAnswer = { answer: { kind: 'unreachable', why: 'forbindelse' }, varighedMs: 0 };

/**
 * The due work `deliver-booking-fejl`: one try at the vendor's receiver, one borger's reports in order, never blocking another's. While
 * the endpoint is paused it is no try, and the report waits. What becomes of the report is judged by FEJL-28.
 */
@Injectable()
@Due('deliver-booking-fejl')
export class DeliverBookingFejl {
  constructor(
    private readonly dataSource: DataSource,
    private readonly assembly: ReportAssembly,
    private readonly pauseModtager: PauseModtager,
    private readonly receiver: WebhookReceiverPort,
    private readonly settleBookingFejl: SettleBookingFejl,
  ) {}

  async perform(work: Work): Promise<Outcome<TimedAnswer>> {
    const { leverandoerId } = await this.dataSource.manager.findOneByOrFail(BookingFejlRow, { id: work.ref });
    const heldUntil = await this.pauseModtager.heldUntil(leverandoerId);
    if (heldUntil) return again(heldUntil, 'pauset');
    const { to, report } = await this.assembly.of(work.ref);
    return done(await this.receiver.deliver(to, report));
  }

  async settle(manager: EntityManager, work: Work, outcome: Outcome<TimedAnswer>): Promise<void | { againAt: Date }> {
    if (outcome.state === 'again') return void (await manager.update(BookingFejlRow, { id: work.ref }, { naesteForsoeg: outcome.at }));
    const row = await manager.findOneByOrFail(BookingFejlRow, { id: work.ref });
    const againAt = await this.settleBookingFejl.execute(manager, row, outcome.value ?? noAnswer);
    if (againAt) return { againAt };
  }
}
