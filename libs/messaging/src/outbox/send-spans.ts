import { startSpan, tracingIsOn } from '@jobnet/tracing';
import type { OutgoingRecord } from '../kafka/kafka-port.ts';
import { header } from './envelope.ts';
import { type PendingRow, recordOf } from './pending-events.ts';

/** The records of a batch, each within its own span `send <topic>`, which the reader's span will be a part of. */
export interface Sends {
  readonly records: OutgoingRecord[];
  /** `code` when the broker did not take them. */
  end(code?: string): void;
}

/** Begins a span for each event, in the trace of what told it; with tracing off the records go as they stand. */
export const beginSends = (rows: readonly PendingRow[]): Sends => {
  if (!tracingIsOn()) return { records: rows.map(recordOf), end: () => undefined };
  const sends = rows.map((row) => {
    const span = startSpan(`send ${row.topic}`, {
      kind: 'producer',
      parent: row.headers[header.traceparent],
      attributes: { 'messaging.system': 'kafka', 'messaging.operation.name': 'send', 'messaging.operation.type': 'send', 'messaging.destination.name': row.topic, 'messaging.batch.message_count': rows.length },
    });
    return { record: recordOf({ ...row, headers: { ...row.headers, [header.traceparent]: span.traceparent } }), span };
  });
  return {
    records: sends.map(({ record }) => record),
    end: (code) => {
      for (const { span } of sends) {
        if (code) span.fail(code);
        span.end();
      }
    },
  };
};
