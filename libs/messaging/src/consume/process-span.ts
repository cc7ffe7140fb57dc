import { inSpan, type RunningSpan } from '@jobnet/tracing';
import { timeOf } from '../ids.ts';
import type { IncomingRecord } from '../kafka/kafka-port.ts';
import { withMessageContext } from '../outbox/message-context.ts';
import type { Message } from './decode.ts';

/** An older message is read again, or very late: it is seen beside its trace, not in it. */
const partOfTraceMs = 5 * 60 * 1000;

/** Where and how a message is being handled. */
export interface Handling {
  readonly record: IncomingRecord;
  readonly message: Message;
  readonly group: string;
  /** Tried again after its key was parked. */
  readonly again?: boolean;
}

/**
 * Handles one message in a span `process <topic>` of its own (a batch's time says nothing of a message), with its correlation and
 * trace around everything that is told, called and logged. Replays, republished and parked messages are linked to their trace.
 */
export const processing = <T>({ again = false, group, message, record }: Handling, work: (span: RunningSpan) => Promise<T>): Promise<T> => {
  const { correlationId, id, republished, traceparent } = message;
  const isPart = !again && !republished && Date.now() - timeOf(id).getTime() < partOfTraceMs;
  const origin = traceparent === undefined ? {} : isPart ? { parent: traceparent } : { links: [traceparent] };
  const attributes = {
    'messaging.system': 'kafka',
    'messaging.operation.name': 'process',
    'messaging.operation.type': 'process',
    'messaging.destination.name': record.topic,
    'messaging.consumer.group.name': group,
    'messaging.destination.partition.id': String(record.partition),
    'messaging.kafka.offset': Number(record.offset),
  };
  return inSpan(`process ${record.topic}`, { kind: 'consumer', ...origin, attributes }, (span) =>
    withMessageContext({ correlationId, causationId: id, traceparent: span.traceparent }, () => work(span)),
  );
};
