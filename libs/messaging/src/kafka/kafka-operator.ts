import type { IncomingRecord, KafkaAdmin } from './kafka-port.ts';

/** A place in a topic. */
export interface PartitionOffset {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
}

/** The records of a partition from `from` up to, not including, `to`. */
export interface PartitionRange {
  readonly topic: string;
  readonly partition: number;
  readonly from: bigint;
  readonly to: bigint;
}

/** What a partition holds: its first offset, and the one that the next record will get. */
export interface PartitionBounds {
  readonly partition: number;
  readonly first: bigint;
  readonly end: bigint;
}

/** A topic as the brokers have it. */
export interface TopicState {
  readonly topic: string;
  readonly partitions: number;
  /** The fewest replicas of any of its partitions. */
  readonly replication: number;
  readonly settings: Readonly<Record<string, string>>;
}

/** What only people at a terminal do with Kafka; services have no need of it. */
export interface KafkaOperator extends KafkaAdmin {
  groups(): Promise<string[]>;
  /** The topics whose partitions the group's members hold now. */
  assignedTopics(group: string): Promise<string[]>;
  bounds(topic: string): Promise<PartitionBounds[]>;
  /** The first offsets at or after a moment; the end where nothing is as new. */
  offsetsAt(topic: string, moment: Date): Promise<PartitionOffset[]>;
  /** Moves an empty group; throws when it has members. */
  moveGroup(group: string, topic: string, offsets: readonly PartitionOffset[]): Promise<void>;
  topicStates(topics: readonly string[]): Promise<TopicState[]>;
  /** A setting of every broker, by broker. */
  brokerSetting(name: string): Promise<ReadonlyMap<number, string | undefined>>;
  /** Reads records without moving anybody's offsets. */
  read(ranges: readonly PartitionRange[]): Promise<IncomingRecord[]>;
}
