import { randomBytes } from 'node:crypto';
import { Clock, FieldCipher, type IncomingRecord, inTransaction, KafkaJsPort, newId, Outbox } from '@jobnet/messaging';
import { DataSource } from 'typeorm';
import { check } from '../checker/checker.ts';
import type { Verdict } from '../checker/history.ts';
import type { Recovery, RowContext, RowResult } from '../row.ts';
import type { Assignment, Writing } from '../worker/assignment.ts';
import { eachRecord, observe } from './observe.ts';
import type { Stage } from './stage.ts';
import { timeUntil } from './stopwatch.ts';
import type { WorkerProcess } from './worker-process.ts';
import type { World } from './world.ts';

const probeKeys = 48;
const drainWithinMs = 300_000;
const stillnessMs = 45_000;
const handledSoonMs = 10_000;
/** Counting rows takes cores from what is counted: the more there are, the more rarely it is done. */
const countsRarely = [{ rows: 100_000, everyMs: 3_000 }, { rows: 4_000, everyMs: 250 }] as const;
const countedEveryMs = (rows: number): number | undefined => countsRarely.find((one) => rows > one.rows)?.everyMs;

type Duties = Omit<Assignment, 'name' | 'seed' | 'prefix' | 'brokers' | 'databaseUrl'>;

/** How a row's writer works unless the row says otherwise: three events at most in a transaction, one transaction of eight rolled back. */
export const usualWriting: Writing = { events: 1_000, perSecond: 300, atOnce: 4, perTransaction: 3, rolledBackOneIn: 8, fillerBytes: 200 };

/** One run of a row on the samples: its world, its processes, its probes, and the checker at the end. */
export class Trial {
  readonly stage: Stage;
  readonly world: World;
  readonly context: RowContext;
  readonly recoveries: Recovery[] = [];
  readonly #workers: WorkerProcess[] = [];
  readonly #probed: string[] = [];
  readonly #ports: KafkaJsPort[] = [];

  constructor(parts: { stage: Stage; world: World; context: RowContext }) {
    this.stage = parts.stage;
    this.world = parts.world;
    this.context = parts.context;
  }

  /** Events a second of a steady writer: so few that a fault's backlog is no part of the recovery. */
  get pace(): number {
    return this.context.short ? 20 : 100;
  }

  /** A process on the writer's database: writer, relay or both. */
  source(name: string, duties: Duties): Promise<WorkerProcess> {
    return this.#start(name, this.world.source.url, duties);
  }

  /** A process on the reader's database. */
  reader(name: string, duties: Duties = {}): Promise<WorkerProcess> {
    return this.#start(name, this.world.reader.url, { reader: true, ...duties });
  }

  /**
   * Commits an event for each of many new keys, over all lanes and partitions, and notes how long it took until all were handled.
   * Called the moment a fault is over, or given that moment: that time is the recovery.
   */
  async probe(what: string, boundMs: number, began = performance.now()): Promise<void> {
    const marks = await this.#commitProbe();
    this.#probed.push(...marks);
    const handled = () => this.world.reader.number('select count(distinct mark) as n from effect where mark = any($1)', [marks]);
    const ms = await timeUntil(async () => (await handled()) === marks.length, boundMs * 2 + stillnessMs);
    this.recovered(what, ms === undefined ? boundMs * 2 + stillnessMs : Math.round(performance.now() - began), boundMs);
  }

  recovered(what: string, ms: number, boundMs: number): void {
    this.recoveries.push({ what, ms, boundMs });
    this.context.say(`  ${what}: ${ms} ms (bound ${boundMs} ms)`);
  }

  /** The longest time without any effect since a moment: what a change of members costs everybody. */
  async longestStop(what: string, since: Date, boundMs: number): Promise<void> {
    const stop = 'select coalesce(max(extract(epoch from gap)) * 1000, 0)::int as n from (select at - lag(at) over (order by at) as gap from effect where at >= $1) g';
    this.recovered(what, await this.world.reader.number(stop, [since]), boundMs);
  }

  /** How long the slowest hundredth of the events written since a moment took from the writer's transaction to the handler's; one that is not handled soon took for ever. */
  async slowestHundredth(since: Date): Promise<number> {
    const written = await this.world.source.query<{ mark: string; at: Date }>('select mark, at from proeve_row where at >= $1', [since]);
    const handledAt = async () => new Map((await this.world.reader.query<{ mark: string; at: Date }>('select mark, at from effect where at >= $1', [since])).map((row) => [row.mark, row.at.getTime()]));
    await timeUntil(async () => {
      const handled = await handledAt();
      return written.every(({ mark }) => handled.has(mark));
    }, handledSoonMs);
    const handled = await handledAt();
    const waits = written.map(({ at, mark }) => (handled.get(mark) ?? Infinity) - at.getTime()).sort((a, b) => a - b);
    return Math.round(waits[Math.floor(waits.length * 0.99)] ?? Infinity);
  }

  /** A connection of the suite itself to the broker; closed at the end. */
  port(): KafkaJsPort {
    const port = new KafkaJsPort({ clientId: 'faults', brokers: this.world.brokers });
    this.#ports.push(port);
    return port;
  }

  /** What the group gave up, as it stands in its dead letter topic. */
  async deadLetters(): Promise<IncomingRecord[]> {
    const letters: IncomingRecord[] = [];
    await eachRecord(this.world.brokers, this.world.deadLetters, (record) => letters.push(record));
    return letters;
  }

  /** A writer with its relay at a steady pace until `quiet`, and so many readers. */
  async steady(options: { readers?: number; perSecond?: number; app?: Partial<Assignment>; reader?: Partial<Assignment> } = {}): Promise<{ app: WorkerProcess; readers: WorkerProcess[] }> {
    const { app = {}, perSecond = this.pace, reader = {}, readers = 1 } = options;
    const writing = { ...usualWriting, events: 1_000_000, perSecond };
    const [source, ...others] = await Promise.all([this.source('app', { relay: true, writing, ...app }), ...Array.from({ length: readers }, (_, at) => this.reader(`reader-${at + 1}`, reader))]);
    return { app: source, readers: others };
  }

  /** The writer writes no more. */
  async quiet(app: WorkerProcess): Promise<void> {
    app.tell({ kind: 'stop writing' });
    await app.written;
  }

  effects(): Promise<number> {
    return this.world.reader.number('select count(*) as n from effect');
  }

  committed(): Promise<number> {
    return this.world.source.number('select count(*) as n from proeve_row');
  }

  /** Waits until everything committed is sent and handled, or nothing moves any more. Says how long it took, as exactly as it was counted. */
  async drained({ withinMs = drainWithinMs }: { withinMs?: number } = {}): Promise<number> {
    const began = performance.now();
    let [last, lastMoved] = [-1, performance.now()];
    await timeUntil(async () => {
      const [committed, effects, pending] = await Promise.all([this.committed(), this.effects(), this.world.source.number('select count(*) as n from messaging.outbox')]);
      if (effects !== last) [last, lastMoved] = [effects, performance.now()];
      return (pending === 0 && effects >= committed && (await this.#projected())) || performance.now() - lastMoved > stillnessMs;
    }, withinMs, countedEveryMs(await this.committed()));
    return Math.round(performance.now() - began);
  }

  /** Waits for the drain, ends all processes and lets the checker judge. `replayed`: marks that were sent again by hand. */
  async finish(options: { replayed?: ReadonlySet<string>; withinMs?: number } = {}): Promise<RowResult> {
    await this.drained({ withinMs: options.withinMs });
    const { events, verdict } = await this.judged(options.replayed);
    return { events, verdict, recoveries: this.recoveries };
  }

  /** Ends all processes, gently, and judges what they left. */
  async judged(replayed?: ReadonlySet<string>): Promise<{ events: number; verdict: Verdict }> {
    await Promise.all([...this.#workers.map((worker) => worker.stop()), ...this.#ports.map((port) => port.close())]);
    const acknowledged = [...this.#probed, ...this.#workers.flatMap((worker) => worker.acknowledged)];
    const history = await observe(this.world, acknowledged);
    return { events: history.committed.length, verdict: check({ ...history, replayed }) };
  }

  async #projected(): Promise<boolean> {
    const behind = `select count(*) as n from (select key, max(sequence) as s from effect group by key) e
      left join (select key, max(sequence) as s from projected group by key) p using (key) where coalesce(p.s, 0) < e.s`;
    return (await this.world.reader.number(behind)) === 0;
  }

  async #start(name: string, databaseUrl: string, duties: Duties): Promise<WorkerProcess> {
    const { brokers, prefix } = this.world;
    const seed = this.context.random.between(1, 0x7fffffff);
    const worker = await this.stage.start({ name, seed, prefix, brokers, databaseUrl, ...duties });
    this.#workers.push(worker);
    return worker;
  }

  async #commitProbe(): Promise<string[]> {
    const { contracts, source } = this.world;
    const outbox = new Outbox({ service: 'citizen', cipher: FieldCipher.fromText(randomBytes(32).toString('base64')), clock: new Clock() });
    const dataSource = await new DataSource({ type: 'postgres', url: source.url, poolSize: 1 }).initialize();
    const probes = Array.from({ length: probeKeys }, () => ({ key: newId(), mark: randomBytes(9).toString('base64url') }));
    try {
      await inTransaction(dataSource, async (manager) => {
        const [keys, marks] = [probes.map(({ key }) => key), probes.map(({ mark }) => mark)];
        await manager.query(`insert into proeve_row (key, sequence, topic, mark, refused) select k, 1, $3, m, false from unnest($1::text[], $2::text[]) as e (k, m)`, [keys, marks, contracts.taken.type]);
        for (const { key, mark } of probes) outbox.add(manager, contracts.taken, { subject: key, sequence: 1, data: { mark, filler: '' } });
      });
    } finally {
      await dataSource.destroy();
    }
    return probes.map(({ mark }) => mark);
  }
}

/** Begins a row on the samples. */
export const beginTrial = async (context: RowContext, name: string, options: { keys?: number } = {}): Promise<Trial> => {
  const stage = await context.stage();
  return new Trial({ stage, context, world: await stage.world(name, options.keys ?? 24) });
};
