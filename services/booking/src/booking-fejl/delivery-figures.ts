import { Measures, type Tally } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Verdict } from './booking-fejl.rules.ts';

const attemptOutcomes = ['ok', 'retry', 'paused', 'refused', 'abandoned'] as const;
type AttemptOutcome = (typeof attemptOutcomes)[number];

const pausedVendors = 'select count(*)::int as vendors from modtagerpause where til is null';

/** How delivery to the vendors goes, for operations: tries by outcome, first tries apart, and vendors whose endpoint is wrong. */
@Injectable()
export class DeliveryFigures {
  readonly #attempts: Tally<AttemptOutcome>;
  readonly #firstAttempts: Tally<AttemptOutcome>;

  constructor(measures: Measures, dataSource: DataSource) {
    this.#attempts = measures.tally('webhook_attempts_total', 'Tries to deliver a booking-fejl report to its vendor', attemptOutcomes);
    this.#firstAttempts = measures.tally('webhook_first_attempts_total', 'First tries to deliver a booking-fejl report to its vendor', attemptOutcomes);
    measures.gauge('webhook_endpoint_disabled', 'Vendors whose endpoint refuses us, so that their reports wait', async () => {
      const [row]: { vendors: number }[] = await dataSource.query(pausedVendors);
      return row?.vendors ?? 0;
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
