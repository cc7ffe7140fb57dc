import { Counter, Gauge, Histogram, type LabelValues, type Registry } from 'prom-client';

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60];

/** How a message ended. */
export const consumeOutcomes = ['ok', 'duplicate', 'superseded', 'skipped', 'retry', 'parked', 'queued', 'dlq'] as const;
export type ConsumeOutcome = (typeof consumeOutcomes)[number];

/** What is looked at from time to time: our own tables, and the group as the broker sees it. */
export type Measured = 'database' | 'group';

/** The backbone's metrics (names in docs/runbooks/README.md). Labels are topics, groups, kinds and outcomes; never keys or ids. */
export class MessagingMetrics {
  readonly outboxPending;
  readonly outboxOldestAge;
  readonly outboxParked;
  readonly publishDuration;
  readonly published;
  readonly lanesOwned;
  readonly producerResets;
  readonly consumeDuration;
  readonly consumed;
  readonly endToEnd;
  readonly parkedKeys;
  readonly parkedOldestAge;
  readonly deadLetters;
  readonly partitionPaused;
  readonly partitionPauses;
  readonly consumerCrashes;
  readonly consumerLag;
  readonly consumerOldestAge;
  readonly heartbeatAge;
  readonly groupMembers;
  readonly groupStable;
  readonly inboxStray;
  readonly dueDone;
  readonly dueWaiting;
  readonly dueOldestAge;
  readonly measuredAt;

  constructor(registry: Registry, group = 'none') {
    const registers = [registry];
    const gauge = <L extends string>(name: string, help: string, ...labelNames: L[]) => new Gauge({ name, help, labelNames, registers });
    const counter = <L extends string>(name: string, help: string, ...labelNames: L[]) => new Counter({ name, help, labelNames, registers });
    const timer = <L extends string>(name: string, help: string, ...labelNames: L[]) => new Histogram({ name, help, labelNames, registers, buckets: seconds });
    const ofGroup = <L extends string>(...labelNames: L[]) => ['group' as const, ...labelNames];
    this.outboxPending = gauge('messaging_outbox_pending', 'Events committed but not yet sent');
    this.outboxOldestAge = gauge('messaging_outbox_oldest_age_seconds', 'Age of the oldest event not yet sent');
    this.outboxParked = gauge('messaging_outbox_parked', 'Keys whose events cannot be sent');
    this.publishDuration = timer('messaging_outbox_publish_duration_seconds', 'Time the broker took for one batch');
    this.published = counter('messaging_outbox_published_total', 'Events sent', 'topic');
    this.lanesOwned = gauge('messaging_lane_owned', 'Outbox lanes this process drains');
    this.producerResets = counter('messaging_producer_resets_total', 'Producers thrown away after a failed send');
    this.consumeDuration = timed(timer('messaging_consume_duration_seconds', 'Time to handle one message', ...ofGroup('topic')), group);
    this.consumed = counted(counter('messaging_consume_total', 'Messages by how they ended', ...ofGroup('topic', 'outcome')), group);
    this.endToEnd = timed(timer('messaging_end_to_end_latency_seconds', 'From making the event to the handler having committed', ...ofGroup('topic')), group);
    this.parkedKeys = shown(gauge('messaging_parked_keys', 'Keys with a message that waits for another try', ...ofGroup()), group);
    this.parkedOldestAge = shown(gauge('messaging_parked_oldest_age_seconds', 'How long the longest parked key has waited', ...ofGroup()), group);
    this.deadLetters = counted(counter('messaging_dlq_total', 'Messages sent to the dead letter topic', ...ofGroup('topic', 'code')), group);
    this.partitionPaused = shown(gauge('messaging_partition_paused', 'Partitions that wait because database or claims are away', ...ofGroup('topic')), group);
    this.partitionPauses = counted(counter('messaging_partition_pauses_total', 'Pauses of a partition because database or claims were away', ...ofGroup('topic')), group);
    this.consumerCrashes = counted(counter('messaging_consumer_crash_total', 'Crashes of the Kafka consumer', ...ofGroup('restart')), group);
    this.consumerLag = shown(gauge('messaging_consumer_lag', 'Records of a topic that the group has not handled', ...ofGroup('topic')), group);
    this.consumerOldestAge = shown(gauge('messaging_consumer_oldest_age_seconds', 'How long the oldest unhandled record of a topic has been seen waiting', ...ofGroup('topic')), group);
    this.heartbeatAge = shown(gauge('messaging_consumer_heartbeat_age_seconds', 'Since the group coordinator last answered this process', ...ofGroup()), group);
    this.groupMembers = shown(gauge('messaging_group_members', 'Members of the consumer group, as the broker says', ...ofGroup()), group);
    this.groupStable = shown(gauge('messaging_group_stable', '1 when the broker calls the group Stable, else 0', ...ofGroup()), group);
    this.inboxStray = gauge('messaging_inbox_default_rows', 'Messages in the default partition of the inbox; should be 0');
    this.dueDone = counter('messaging_due_total', 'Due work by how the attempt ended', 'kind', 'outcome');
    this.dueWaiting = gauge('messaging_due_waiting', 'Due work past its time', 'kind');
    this.dueOldestAge = gauge('messaging_due_oldest_age_seconds', 'How long the oldest due work has waited past its time');
    this.measuredAt = gauge('messaging_measured_timestamp_seconds', 'When the waiting rows and the group were last looked at', 'what');
  }
}

type Others<L extends string> = LabelValues<Exclude<L, 'group'>>;
const withGroup = <L extends string>(group: string, labels?: Others<L>) => ({ ...labels, group }) as LabelValues<L>;

/** The same metric with the group's label given once. */
const counted = <L extends string>(metric: Counter<L>, group: string) => ({
  inc: (labels?: Others<L>, value = 1): void => metric.inc(withGroup(group, labels), value),
});
const shown = <L extends string>(metric: Gauge<L>, group: string) => ({
  set: (value: number, labels?: Others<L>): void => metric.set(withGroup(group, labels), value),
});
const timed = <L extends string>(metric: Histogram<L>, group: string) => ({
  observe: (labels: Others<L>, value: number): void => metric.observe(withGroup(group, labels), value),
  startTimer: (labels: Others<L>) => metric.startTimer(withGroup(group, labels)),
});
