import { Clock } from '@jobnet/messaging';
import { Measures, type Tally } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Verdict } from './booking-fejl.rules.ts';

const attemptOutcomes = ['ok', 'retry', 'paused', 'refused', 'abandoned'] as const;
type AttemptOutcome = (typeof attemptOutcomes)[number];

const pausedVendors = 'select count(*)::int as vendors from modtagerpause where til is null';

/** Every vendor in force with the age of its oldest report that waits, 0 when none does. */
const oldestWaiting = `
  select l.cvr as party, coalesce(extract(epoch from $1::timestamptz - min(f.modtaget)), 0)::float as seconds
  from leverandoer l left join booking_fejl f on f.leverandoer_id = l.id and f.status = 'venter'
  where l.gyldig_fra <= $2 and (l.gyldig_til is null or l.gyldig_til >= $2) group by l.cvr`;

/** How delivery to the vendors goes, for operations: tries by outcome, first tries apart, vendors whose endpoint is wrong, and how long each vendor's reports wait. */
@Injectable()
export class DeliveryFigures {
  readonly #attempts: Tally<AttemptOutcome>;
  readonly #firstAttempts: Tally<AttemptOutcome>;

  constructor(measures: Measures, dataSource: DataSource, clock: Clock) {
    this.#attempts = measures.tally('webhook_attempts_total', 'Tries to deliver a booking-fejl report to its vendor', attemptOutcomes);
    this.#firstAttempts = measures.tally('webhook_first_attempts_total', 'First tries to deliver a booking-fejl report to its vendor', attemptOutcomes);
    measures.gauge('webhook_endpoint_disabled', 'Vendors whose endpoint refuses us, so that their reports wait', async () => {
      const [row]: { vendors: number }[] = await dataSource.query(pausedVendors);
      return row?.vendors ?? 0;
    });
    measures.gaugeByParty('booking_fejl_oldest_waiting_seconds', "Age of each vendor's oldest report that waits; 0 when none does", async () => {
      const rows: { party: string; seconds: number }[] = await dataSource.query(oldestWaiting, [clock.now(), clock.today()]);
      return new Map(rows.map(({ party, seconds }) => [party, seconds]));
    });
  }

  /** Counts one judged try; `attempt` is 1 the first time. */
  count(verdict: Verdict, attempt: number): void {
    this.#attempts.count(outcomeOf(verdict));
    if (attempt === 1) this.#firstAttempts.count(outcomeOf(verdict));
  }
}

const outcomeOf = (verdict: Verdict): AttemptOutcome => {
  if (verdict.status === 'venter') return verdict.pauses ? 'paused' : 'retry';
  return ({ leveret: 'ok', afvist: 'refused', opgivet: 'abandoned' } as const)[verdict.status];
};
