import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60];

/** How a message ended. */
export type ConsumeOutcome = 'ok' | 'duplicate' | 'superseded' | 'skipped' | 'retry' | 'parked' | 'queued' | 'dlq';

/** The backbone's metrics. Labels are topics, groups, kinds and outcomes; never keys or ids. */
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
  readonly deadLetters;
  readonly partitionPaused;
  readonly consumerCrashes;
  readonly inboxStray;
  readonly dueDone;
  readonly dueOldestAge;

  constructor(registry: Registry) {
    const registers = [registry];
    const gauge = <L extends string>(name: string, help: string, ...labelNames: L[]) => new Gauge({ name, help, labelNames, registers });
    const counter = <L extends string>(name: string, help: string, ...labelNames: L[]) => new Counter({ name, help, labelNames, registers });
    const timer = <L extends string>(name: string, help: string, ...labelNames: L[]) => new Histogram({ name, help, labelNames, registers, buckets: seconds });
    this.outboxPending = gauge('messaging_outbox_pending', 'Events committed but not yet sent');
    this.outboxOldestAge = gauge('messaging_outbox_oldest_age_seconds', 'Age of the oldest event not yet sent');
    this.outboxParked = gauge('messaging_outbox_parked', 'Keys whose events cannot be sent');
    this.publishDuration = timer('messaging_outbox_publish_duration_seconds', 'Time the broker took for one batch');
    this.published = counter('messaging_outbox_published_total', 'Events sent', 'topic');
    this.lanesOwned = gauge('messaging_lane_owned', 'Outbox lanes this process drains');
    this.producerResets = counter('messaging_producer_resets_total', 'Producers thrown away after a failed send');
    this.consumeDuration = timer('messaging_consume_duration_seconds', 'Time to handle one message', 'topic');
    this.consumed = counter('messaging_consume_total', 'Messages by how they ended', 'topic', 'outcome');
    this.endToEnd = timer('messaging_end_to_end_latency_seconds', 'From making the event to the handler having committed', 'topic');
    this.parkedKeys = gauge('messaging_parked_keys', 'Keys with a message that waits for another try');
    this.deadLetters = counter('messaging_dlq_total', 'Messages sent to the dead letter topic', 'topic', 'code');
    this.partitionPaused = counter('messaging_partition_paused', 'Pauses of a partition because database or claims were away', 'topic');
    this.consumerCrashes = counter('messaging_consumer_crash_total', 'Crashes of the Kafka consumer', 'restart');
    this.inboxStray = gauge('messaging_inbox_default_rows', 'Messages in the default partition of the inbox; should be 0');
    this.dueDone = counter('messaging_due_total', 'Due work by how the attempt ended', 'kind', 'outcome');
    this.dueOldestAge = gauge('messaging_due_oldest_age_seconds', 'How long the oldest due work has waited past its time');
  }
}
