import type { EventContract, ServiceName } from '@jobnet/contracts/define';
import { newTraceparent } from '@jobnet/tracing';
import type { MessageContext } from './message-context.ts';

/** Header names of the envelope: CloudEvents 1.0, Kafka binary mode, and our own extensions. */
export const header = {
  specVersion: 'ce_specversion',
  id: 'ce_id',
  type: 'ce_type',
  source: 'ce_source',
  subject: 'ce_subject',
  sequence: 'ce_sequence',
  time: 'ce_time',
  contentType: 'content-type',
  traceparent: 'traceparent',
  correlationId: 'ce_correlationid',
  causationId: 'ce_causationid',
  claim: 'ce_claim',
  republished: 'republished',
} as const;

export const jsonType = 'application/json';
/** Largest value and largest set of headers that we send or accept, in bytes. */
export const maxValueBytes = 256 * 1024;
export const maxHeaderBytes = 8 * 1024;

/** The `ce_source` of a service. */
export const sourceOf = (owner: ServiceName): string => `urn:jobnet:${owner}`;

/** The headers of one event. */
export const headersOf = (
  contract: EventContract,
  event: { id: string; subject: string; sequence: number; time: Date; claimId?: string; republished?: boolean },
  context: MessageContext | undefined,
): Record<string, string> => ({
  [header.specVersion]: '1.0',
  [header.id]: event.id,
  [header.type]: contract.type,
  [header.source]: sourceOf(contract.owner),
  [header.subject]: event.subject,
  [header.sequence]: String(event.sequence),
  [header.time]: event.time.toISOString(),
  [header.contentType]: jsonType,
  [header.traceparent]: context?.traceparent ?? newTraceparent(),
  [header.correlationId]: context?.correlationId ?? event.id,
  ...(context?.causationId ? { [header.causationId]: context.causationId } : {}),
  ...(event.claimId ? { [header.claim]: event.claimId } : {}),
  ...(event.republished ? { [header.republished]: 'true' } : {}),
});
