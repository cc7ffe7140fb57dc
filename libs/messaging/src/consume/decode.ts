import type { EventContract } from '@jobnet/contracts/define';
import { traceparentOf } from '@jobnet/tracing';
import { isUuidV7, timeOf } from '../ids.ts';
import type { IncomingRecord } from '../kafka/kafka-port.ts';
import { header, jsonType, maxHeaderBytes, maxValueBytes, sourceOf } from '../outbox/envelope.ts';
import { idMayBeAheadMs, inboxKeepsDays } from './inbox-weeks.ts';

const dayMs = 24 * 60 * 60 * 1000;
const sequencePattern = /^[1-9]\d{0,15}$/;
const isoMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const maxSubjectLength = 200;
const correlationPattern = /^[\w.:-]{1,100}$/;

/** A record that passed: envelope and payload as the contract says. */
export interface Message {
  readonly contract: EventContract;
  readonly id: string;
  readonly subject: string;
  readonly sequence: number;
  readonly time: Date;
  readonly data: unknown;
  readonly republished: boolean;
  readonly correlationId: string;
  readonly traceparent?: string;
  readonly claimId?: string;
}

/** A record that can never be handled; the code says why and holds nothing of its content. */
export class BadMessage extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.name = 'BadMessage';
    this.code = code;
  }
}

type Headers = ReadonlyMap<string, string>;

/** Reads a record as an event of the contract; throws `BadMessage` for whatever is wrong with it. */
export const decode = (record: IncomingRecord, contract: EventContract, now = Date.now()): Message => {
  if (record.value === null) throw new BadMessage('no-value');
  if (record.value.length > maxValueBytes) throw new BadMessage('value-too-large');
  const headers = headersOf(record);
  const id = idOf(headers, now);
  expect(headers, header.specVersion, '1.0');
  expect(headers, header.type, contract.type);
  expect(headers, header.source, sourceOf(contract.owner));
  if (!headers.get(header.contentType)?.startsWith(jsonType)) throw new BadMessage('content-type');
  const subject = headers.get(header.subject) ?? '';
  if (!subject || subject.length > maxSubjectLength || record.key?.toString('utf8') !== subject) throw new BadMessage('subject-is-not-key');
  const sequence = headers.get(header.sequence) ?? '';
  if (!sequencePattern.test(sequence) || !Number.isSafeInteger(Number(sequence))) throw new BadMessage('sequence');
  const time = headers.get(header.time) ?? '';
  if (!isoMoment.test(time) || Number.isNaN(Date.parse(time))) throw new BadMessage('time');
  const correlationId = headers.get(header.correlationId) ?? id;
  const traceparent = traceparentOf(headers.get(header.traceparent));
  const claimId = headers.get(header.claim);
  if (claimId !== undefined && !isUuidV7(claimId)) throw new BadMessage('claim-id');
  return {
    contract,
    id,
    subject,
    sequence: Number(sequence),
    time: new Date(time),
    data: dataOf(record.value, contract),
    republished: headers.has(header.republished),
    correlationId: correlationPattern.test(correlationId) ? correlationId : id,
    ...(traceparent ? { traceparent } : {}),
    ...(claimId ? { claimId } : {}),
  };
};

const headersOf = (record: IncomingRecord): Headers => {
  const headers = new Map<string, string>();
  let bytes = 0;
  for (const [name, value] of Object.entries(record.headers)) {
    if (value === undefined) continue;
    if (Array.isArray(value)) throw new BadMessage('repeated-header');
    bytes += name.length + value.length;
    if (bytes > maxHeaderBytes) throw new BadMessage('headers-too-large');
    headers.set(name, value.toString());
  }
  return headers;
};

const expect = (headers: Headers, name: string, value: string): void => {
  if (headers.get(name) !== value) throw new BadMessage(name.replaceAll('_', '-'));
};

const idOf = (headers: Headers, now: number): string => {
  const id = headers.get(header.id) ?? '';
  if (!isUuidV7(id)) throw new BadMessage('id-is-not-uuidv7');
  const made = timeOf(id).getTime();
  if (made < now - inboxKeepsDays * dayMs) throw new BadMessage('id-older-than-inbox');
  if (made > now + idMayBeAheadMs) throw new BadMessage('id-from-the-future');
  return id;
};

const dataOf = (value: Buffer, contract: EventContract): unknown => {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(value));
  } catch {
    throw new BadMessage('json');
  }
  const result = contract.payload.safeParse(json);
  if (!result.success) throw new BadMessage('schema');
  return result.data;
};
