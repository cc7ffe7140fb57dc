import { jittered, Pause } from '../backoff.ts';
import type { KafkaPort, PartitionProgress } from '../kafka/kafka-port.ts';
import { faultOf, type MessagingLog } from '../log.ts';
import type { MessagingMetrics } from '../metrics.ts';

const lookEveryMs = 10_000;
const mostMarks = 1_000;

export interface GroupWatchParts {
  readonly kafka: KafkaPort;
  readonly group: string;
  readonly topics: readonly string[];
  readonly metrics: MessagingMetrics;
  readonly logger: MessagingLog;
}

/** The end of a partition when it was seen to have grown. */
interface Mark {
  readonly end: bigint;
  readonly at: number;
}

/**
 * Asks the broker how the group is and how far it has come, apart from the consumer, which may be stuck. The age of the oldest
 * unhandled record is counted from when its partition was seen to reach it: never too old, and too young by one look or a restart.
 */
export class GroupWatch {
  readonly #parts: GroupWatchParts;
  readonly #marks = new Map<string, Mark[]>();
  readonly #pause = new Pause();
  #running: Promise<void> | undefined;
  #stopping = false;

  constructor(parts: GroupWatchParts) {
    this.#parts = parts;
  }

  /** Its figures count as looked at from now, so that a first look that never succeeds is told of, too. */
  start(): void {
    if (this.#parts.topics.length === 0 || this.#running) return;
    this.#parts.metrics.measuredAt.set({ what: 'group' }, Date.now() / 1000);
    this.#running = this.#loop();
  }

  /** A look at a broker that is away is not waited for. */
  stop(): Promise<void> {
    this.#stopping = true;
    this.#pause.wake();
    return Promise.resolve();
  }

  async #loop(): Promise<void> {
    while (!this.#stopping) {
      await this.#pause.wait(jittered(lookEveryMs));
      if (this.#stopping) return;
      try {
        await this.look();
      } catch (error) {
        this.#parts.logger.warn('The consumer group cannot be looked at', { group: this.#parts.group, ...faultOf(error) });
      }
    }
  }

  /** One look; throws when the broker does not answer. */
  async look(now = Date.now()): Promise<void> {
    const { group, kafka, metrics, topics } = this.#parts;
    const { progress, state } = await kafka.admin(async (admin) => ({ state: await admin.groupState(group), progress: await admin.progressOf(group, topics) }));
    metrics.groupMembers.set(state.members);
    metrics.groupStable.set(state.state === 'Stable' ? 1 : 0);
    for (const topic of topics) {
      const partitions = progress.filter((one) => one.topic === topic);
      metrics.consumerLag.set(partitions.reduce((sum, { end, next }) => sum + Number(end - next), 0), { topic });
      metrics.consumerOldestAge.set(Math.max(0, ...partitions.map((one) => this.#ageOf(one, now))) / 1000, { topic });
    }
    metrics.measuredAt.set({ what: 'group' }, now / 1000);
  }

  #ageOf({ end, next, partition, topic }: PartitionProgress, now: number): number {
    const place = `${topic}/${partition}`;
    const known = this.#marks.get(place) ?? [];
    const grown = (known.at(-1)?.end ?? 0n) < end ? [...known, { end, at: now }] : known;
    const waiting = grown.filter((mark) => mark.end > next);
    this.#marks.set(place, thinned(waiting));
    return waiting[0] ? now - waiting[0].at : 0;
  }
}

/** The oldest mark is the one that counts; of the others every second is enough. */
const thinned = (marks: Mark[]): Mark[] => (marks.length > mostMarks ? marks.filter((_, at) => at % 2 === 0 || at === marks.length - 1) : marks);
