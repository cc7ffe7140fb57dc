import pg, { type Client } from 'pg';
import { jittered, Pause } from '../backoff.ts';
import { type KafkaPort, SendError } from '../kafka/kafka-port.ts';
import { faultOf, type MessagingLog } from '../log.ts';
import type { MessagingMetrics } from '../metrics.ts';
import { LaneLocks } from './lane-locks.ts';
import { forget, forgetAndReadNext, parkKey, type PendingRow } from './pending-events.ts';
import { beginSends } from './send-spans.ts';

const busyMs = 20;
const idleMs = 250;
const shareEveryMs = 1_000;
const firstBackoffMs = 100;
const lastBackoffMs = 5_000;
const topicHeldMs = 5_000;
const lastRoundsMs = 2_000;
/** Postgres takes the lanes of a relay that has said nothing for so long: its process stands still, or its host is gone without a word. */
const standstillMs = 10_000;
const signOfLifeMs = 3_000;
const producer = 'relay';

export interface RelayOptions {
  /** How to open the relay's own connection. */
  readonly connection: pg.ClientConfig;
  readonly kafka: KafkaPort;
  readonly metrics: MessagingMetrics;
  readonly logger: MessagingLog;
}

interface Session {
  readonly client: Client;
  readonly lanes: LaneLocks;
  sharedAt: number;
}

/** Rows on their way to the broker, and those of the round before, which it has and the outbox may forget. */
interface Round {
  readonly rows: readonly PendingRow[];
  /** The rows that the broker took: all, or fewer when a key was parked, a topic held, or the relay is stopping. */
  readonly arrived: Promise<PendingRow[]>;
  readonly toForget: readonly PendingRow[];
}

const nothing: Round = { rows: [], arrived: Promise.resolve([]), toForget: [] };

/**
 * Sends committed events, in order, for ever: what the broker has not acknowledged stays in the outbox. Locks, reads and deletes
 * share one connection, so a relay that lost its lanes cannot delete.
 */
export class Relay {
  readonly #options: RelayOptions;
  readonly #pause = new Pause();
  /** Not ended by a nudge: a broker that is away is not asked more often because people go on working. */
  readonly #backoff = new Pause();
  readonly #heldTopics = new Map<string, number>();
  #running: Promise<void> | undefined;
  #stopBy: number | undefined;

  constructor(options: RelayOptions) {
    this.#options = options;
  }

  start(): void {
    this.#running ??= this.#keepRunning();
  }

  /** Events were committed just now. */
  nudge(): void {
    this.#pause.wake();
  }

  /** Sends what it has in hand, then lets its lanes go. */
  async stop(): Promise<void> {
    this.#stopBy = Date.now() + lastRoundsMs;
    this.#pause.wake();
    this.#backoff.wake();
    await this.#running;
  }

  async #keepRunning(): Promise<void> {
    let backoffMs = firstBackoffMs;
    while (!this.#stopping) {
      let session: Session | undefined;
      try {
        session = await this.#open();
        backoffMs = firstBackoffMs;
        await this.#drain(session);
      } catch (error) {
        if (this.#stopping) break;
        this.#options.logger.warn('The relay lost its database connection', faultOf(error));
        await this.#backoff.wait(jittered(backoffMs));
        backoffMs = Math.min(backoffMs * 2, lastBackoffMs);
      } finally {
        this.#options.metrics.lanesOwned.set(0);
        await session?.client.end().catch(() => undefined);
      }
    }
  }

  async #open(): Promise<Session> {
    const client = new pg.Client({ ...this.#options.connection, keepAlive: true, connectionTimeoutMillis: 5_000, query_timeout: 30_000 });
    client.on('error', () => this.#pause.wake());
    await client.connect();
    await client.query(`set idle_session_timeout = ${standstillMs}`);
    const lanes = new LaneLocks(client);
    await lanes.join();
    return { client, lanes, sharedAt: 0 };
  }

  /** While one round is on its way, the round before is forgotten and the next is read; a round goes only when the one before it has arrived whole. */
  async #drain(session: Session): Promise<void> {
    let round = nothing;
    let waitMs = busyMs;
    const finish = async () => forget(session.client, [...round.toForget, ...(await round.arrived)]);
    try {
      while (!this.#isOver(round.rows.length === 0)) {
        if (Date.now() - session.sharedAt >= shareEveryMs) {
          await finish();
          round = nothing;
          await this.#share(session);
        }
        round = await this.#nextRound(session, round);
        const idle = round.rows.length === 0 && round.toForget.length === 0;
        waitMs = idle ? Math.min(waitMs * 2, idleMs) : busyMs;
        if (idle && !this.#stopping) await this.#pause.wait(jittered(waitMs));
      }
      await finish();
    } finally {
      await round.arrived.catch(() => undefined);
    }
  }

  /** Reads the next round, waits for the one before, and sends. What came to be read too early (a key was parked, a topic held) is read again. */
  async #nextRound({ client, lanes }: Session, before: Round): Promise<Round> {
    const read = (sent: readonly PendingRow[], onTheWay: readonly PendingRow[]) => forgetAndReadNext(client, { sent, onTheWay, lanes: lanes.owned, heldTopics: this.#topicsHeld() });
    let rows = await read(before.toForget, before.rows);
    let toForget = await before.arrived;
    if (toForget.length < before.rows.length) {
      rows = await read(toForget, []);
      toForget = [];
    }
    const arrived = this.#send(client, rows);
    arrived.catch(() => undefined);
    return { rows, arrived, toForget };
  }

  /** Stopping, it still sends what is committed, for a moment and if the broker answers. */
  #isOver(idle: boolean): boolean {
    return this.#stopBy !== undefined && (idle || Date.now() > this.#stopBy);
  }

  get #stopping(): boolean {
    return this.#stopBy !== undefined;
  }

  async #share(session: Session): Promise<void> {
    session.sharedAt = Date.now();
    await session.lanes.share();
    this.#options.metrics.lanesOwned.set(session.lanes.owned.length);
  }

  /** Sends rows until the broker has them; returns those it has. The same rows again after any error that may pass. */
  async #send(client: Client, rows: PendingRow[]): Promise<PendingRow[]> {
    let backoffMs = firstBackoffMs;
    while (rows.length > 0) {
      const failure = await this.#produce(client, rows);
      if (!failure) return rows;
      if (failure.permanent || isMissingTopic(failure)) return this.#sendSingly(client, rows);
      if (this.#stopping) break;
      await this.#backoff.wait(jittered(backoffMs));
      backoffMs = Math.min(backoffMs * 2, lastBackoffMs);
      await client.query('select 1');
    }
    return [];
  }

  /** Finds the row that will not go: its key is parked, or its topic held for a while; the others are sent. */
  async #sendSingly(client: Client, rows: PendingRow[]): Promise<PendingRow[]> {
    const sent: PendingRow[] = [];
    const parkedKeys = new Set<string>();
    for (const row of rows) {
      if (parkedKeys.has(row.key) || this.#heldTopics.has(row.topic)) continue;
      const failure = await this.#produce(client, [row]);
      if (!failure) sent.push(row);
      else if (failure.permanent) {
        parkedKeys.add(row.key);
        await parkKey(client, row, failure.code);
        this.#options.logger.error('An event can never be sent and its key is parked', { topic: row.topic, errorCode: failure.code });
      } else if (isMissingTopic(failure)) this.#heldTopics.set(row.topic, Date.now() + topicHeldMs);
      else return sent;
    }
    return sent;
  }

  async #produce(client: Client, rows: PendingRow[]): Promise<SendError | undefined> {
    const { kafka, logger, metrics } = this.#options;
    const ended = metrics.publishDuration.startTimer();
    const alive = setInterval(() => void client.query('select 1').catch(() => undefined), signOfLifeMs);
    const sends = beginSends(rows);
    try {
      await kafka.produceBatch(producer, sends.records);
      sends.end();
      for (const { topic } of rows) metrics.published.inc({ topic });
      return undefined;
    } catch (error) {
      const failure = error instanceof SendError ? error : new SendError('UNKNOWN', false, error);
      sends.end(failure.code);
      metrics.producerResets.inc();
      logger.warn('The broker did not take a batch; the same rows go again with a new producer', { count: rows.length, errorCode: failure.code });
      return failure;
    } finally {
      clearInterval(alive);
      ended();
    }
  }

  #topicsHeld(): string[] {
    const now = Date.now();
    for (const [topic, until] of this.#heldTopics) if (until <= now) this.#heldTopics.delete(topic);
    return [...this.#heldTopics.keys()];
  }
}

const isMissingTopic = ({ code }: SendError): boolean => code === 'UNKNOWN_TOPIC_OR_PARTITION' || code === 'TOPIC_AUTHORIZATION_FAILED';
