/** A record to write. Headers are text; a null value is a tombstone. */
export interface OutgoingRecord {
  readonly topic: string;
  readonly key: string | Buffer | null;
  readonly value: Buffer | null;
  readonly headers: Readonly<Record<string, string | Buffer | (string | Buffer)[] | undefined>>;
}

/** A record as read, bytes untouched. */
export interface IncomingRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  /** Milliseconds since 1970, as text. */
  readonly timestamp: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: Readonly<Record<string, string | Buffer | (string | Buffer)[] | undefined>>;
}

/** Records of one partition, in order. */
export interface RecordBatch {
  readonly topic: string;
  readonly partition: number;
  readonly records: readonly IncomingRecord[];
  /** The record's effects are committed: its offset may be. */
  settled(record: IncomingRecord): void;
  /** False when the partition was taken away or the consumer is stopping: finish the present record and return. */
  alive(): boolean;
}

/** What a reader says of a batch: all it could do is done, or come back later with what is left. */
export type BatchOutcome = { readonly pauseMs?: number };

export interface ConsumerOptions {
  readonly group: string;
  readonly topics: readonly string[];
  /** How many partitions are handled at the same time. */
  readonly concurrency: number;
  /** Must not throw. */
  readonly onBatch: (batch: RecordBatch) => Promise<BatchOutcome>;
  /** The consumer is dead for good; the process should end and be started again. */
  readonly onFatal: (error: Error) => void;
  readonly onCrash?: (restarts: boolean) => void;
}

export interface RunningConsumer {
  /** Milliseconds since the broker last answered a heartbeat; undefined before the first. */
  heartbeatAgeMs(): number | undefined;
  stop(): Promise<void>;
}

/** A topic to be made, with its settings. */
export interface TopicSpec {
  readonly topic: string;
  readonly partitions: number;
  readonly replication: number;
  readonly settings: Readonly<Record<string, string>>;
}

/** A consumer group as the broker sees it. */
export interface GroupState {
  /** `Stable`, `Empty`, `PreparingRebalance`, `CompletingRebalance` or `Dead`. */
  readonly state: string;
  readonly members: number;
}

/** How far a group has come in one partition. */
export interface PartitionProgress {
  readonly topic: string;
  readonly partition: number;
  /** The next record the group has not handled; the first there is when it has committed none. */
  readonly next: bigint;
  /** The offset that the next record written will get. */
  readonly end: bigint;
}

/** One right as the broker holds it. The words are Kafka's own, in lower case: `read`, `write`; `topic`, `group`; `literal`, `prefixed`; `allow`, `deny`. */
export interface AclBinding {
  /** `User:<name>`. */
  readonly principal: string;
  readonly host: string;
  readonly operation: string;
  readonly permission: string;
  readonly resource: string;
  readonly name: string;
  readonly pattern: string;
}

export interface KafkaAdmin {
  /** Makes topics that do not exist yet; returns their names. */
  createTopics(topics: readonly TopicSpec[]): Promise<string[]>;
  topics(): Promise<string[]>;
  /** Sets the settings of existing topics. */
  configureTopics(topics: readonly TopicSpec[]): Promise<void>;
  groupState(group: string): Promise<GroupState>;
  progressOf(group: string, topics: readonly string[]): Promise<PartitionProgress[]>;
  /** Every right the broker holds; undefined when it checks none. */
  acls(): Promise<AclBinding[] | undefined>;
  addAcls(bindings: readonly AclBinding[]): Promise<void>;
  removeAcls(bindings: readonly AclBinding[]): Promise<void>;
}

/** A send that failed. `permanent`: these bytes will never be taken; otherwise the same send may succeed later. */
export class SendError extends Error {
  readonly permanent: boolean;
  readonly code: string;

  constructor(code: string, permanent: boolean, cause?: unknown) {
    super(`The broker did not take the records (${code})`, { cause });
    this.name = 'SendError';
    this.code = code;
    this.permanent = permanent;
  }
}

/** All we know of Kafka. The only real adapter is kafkajs; the in-memory one serves component tests. */
export interface KafkaPort {
  /**
   * Writes records in order and resolves when all in-sync replicas have them. `producer` names an idempotent producer of its own
   * (the relay's and the dead letters' are never shared). On any error that producer is thrown away, and `SendError` comes out.
   */
  produceBatch(producer: string, records: readonly OutgoingRecord[]): Promise<void>;
  runConsumer(options: ConsumerOptions): Promise<RunningConsumer>;
  /** Runs one piece of administration on a connection of its own. */
  admin<T>(work: (admin: KafkaAdmin) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
