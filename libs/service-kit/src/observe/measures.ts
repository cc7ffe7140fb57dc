import { messageContext } from '@jobnet/messaging';
import { inSpan } from '@jobnet/tracing';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

const seconds = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

/** A counter of outcomes; each begins at 0, so that its first growth is seen. */
export interface Tally<O extends string> {
  count(outcome: O): void;
}

/**
 * A service's own figures, beside those of the kit and the backbone. Labels are outcomes, systems and registered parties (a vendor by its
 * CVR number) of closed sets; never ids of persons.
 */
export class Measures {
  readonly #registry: Registry;
  readonly #outside: Histogram<'system' | 'outcome'>;
  readonly #calls: Counter<'system' | 'party' | 'outcome'>;

  constructor(registry: Registry) {
    this.#registry = registry;
    this.#outside = new Histogram({
      name: 'outside_call_duration_seconds',
      help: 'Time of one call to an outside system, by how it ended',
      labelNames: ['system', 'outcome'],
      buckets: seconds,
      registers: [registry],
    });
    this.#calls = new Counter({
      name: 'outside_calls_total',
      help: 'Calls to one of several registered parties behind an outside system, by how they ended',
      labelNames: ['system', 'party', 'outcome'],
      registers: [registry],
    });
  }

  /**
   * Measures one call to an outside system, in a span of its own; `outcomeOf` says in one word of a closed set how it ended. A throw is
   * `error`. `party` tells apart the registered ones behind one system.
   */
  async outside<T>(system: string, call: () => Promise<T>, outcomeOf: (answer: T) => string, party?: string): Promise<T> {
    const ended = this.#outside.startTimer({ system });
    return inSpan(`call ${system}`, { kind: 'client', parent: messageContext()?.traceparent }, async (span) => {
      let outcome = 'error';
      try {
        const answer = await call();
        outcome = outcomeOf(answer);
        return answer;
      } finally {
        span.set({ 'jobnet.outcome': outcome });
        ended({ outcome });
        if (party !== undefined) this.#calls.inc({ system, party, outcome });
      }
    });
  }

  /** A counter `name` with the label `outcome`. */
  tally<O extends string>(name: string, help: string, outcomes: readonly O[]): Tally<O> {
    const counter = new Counter({ name, help, labelNames: ['outcome'], registers: [this.#registry] });
    for (const outcome of outcomes) counter.inc({ outcome }, 0);
    return { count: (outcome) => counter.inc({ outcome }) };
  }

  /** A gauge for each registered party, read when it is asked for; what cannot be read is not shown. */
  gaugeByParty(name: string, help: string, read: () => Promise<ReadonlyMap<string, number>>): void {
    new Gauge({
      name,
      help,
      labelNames: ['party'],
      registers: [this.#registry],
      async collect() {
        this.reset();
        await read().then(
          (values) => {
            for (const [party, value] of values) this.set({ party }, value);
          },
          () => undefined,
        );
      },
    });
  }

  /** A gauge that is read when it is asked for; what cannot be read is not shown. */
  gauge(name: string, help: string, read: () => Promise<number>): void {
    new Gauge({
      name,
      help,
      registers: [this.#registry],
      async collect() {
        await read().then(
          (value) => this.set(value),
          () => this.remove(),
        );
      },
    });
  }
}
