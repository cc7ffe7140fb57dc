import { header, newId, type OutgoingRecord } from '@jobnet/messaging';
import { recordFor } from '@jobnet/messaging/testing';
import type { SampleContracts } from '../contracts.ts';

/** A record that can never be handled, and the code under which it must lie in the dead letters. */
export interface Poison {
  readonly code: string;
  readonly record: OutgoingRecord;
}

const invalid = Buffer.from('{"poison":1}');

/** One record of every kind of poison. None names a mark, so none is taken for an event. */
export const poisonFor = ({ taken }: SampleContracts): Poison[] => {
  const good = recordFor(taken, { subject: newId(), sequence: 1, data: { filler: '' } });
  const bad = (code: string, changes: Partial<OutgoingRecord>): Poison => ({ code, record: { ...good, ...changes } });
  const headed = (code: string, name: string, value: string | string[] | undefined): Poison => bad(code, { headers: { ...good.headers, [name]: value } });
  return [
    bad('json', { value: Buffer.from('{"broken') }),
    bad('json', { value: Buffer.from([0xff, 0xfe, 0, 1]) }),
    bad('schema', { value: invalid }),
    bad('no-value', { value: null }),
    headed('ce-type', header.type, 'nobody-knows-this'),
    headed('ce-type', header.type, '{"__proto__":1}'),
    headed('ce-source', header.source, 'urn:jobnet:somebody-else'),
    headed('content-type', header.contentType, 'text/html'),
    headed('repeated-header', header.id, [newId(), newId()]),
    headed('headers-too-large', 'x-large', 'x'.repeat(9_000)),
    headed('id-is-not-uuidv7', header.id, "'; drop table messaging.inbox; --"),
    headed('sequence', header.sequence, '1e9'),
    headed('sequence', header.sequence, '-1'),
    headed('time', header.time, 'yesterday'),
    bad('subject-is-not-key', { key: 'another' }),
    bad('subject-is-not-key', { key: null }),
  ];
};
