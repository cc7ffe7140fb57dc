import { newId } from '../ids.ts';
import type { IncomingRecord } from '../kafka/kafka-port.ts';
import { header } from '../outbox/envelope.ts';
import { sampleContracts } from '../testing/sample-contracts.ts';
import { recordFor } from '../testing/sent-events.ts';
import { BadMessage, decode } from './decode.ts';

const { taken } = sampleContracts();
const good = recordFor(taken, { subject: newId(), sequence: 3, data: { text: 'hej', later: 1 } });
const record = (change: Partial<IncomingRecord> = {}): IncomingRecord => ({ ...good, partition: 0, offset: '0', timestamp: '0', key: Buffer.from(String(good.key)), ...change });
const withHeader = (name: string, value: string | string[] | undefined): IncomingRecord => record({ headers: { ...good.headers, [name]: value } });
const codeOf = (bad: IncomingRecord): string => {
  try {
    decode(bad, taken);
    return 'taken';
  } catch (error) {
    return error instanceof BadMessage ? error.code : 'not a BadMessage';
  }
};
const idAt = (ms: number): string => `${ms.toString(16).padStart(12, '0')}`.replace(/^(.{8})(.{4})$/, '$1-$2-7000-8000-000000000000');
const day = 86_400_000;

describe('reading a record', () => {
  it('gives the event and ignores members that only a newer writer knows', () => {
    expect(decode(record(), taken)).toMatchObject({ sequence: 3, subject: good.key, data: { text: 'hej' }, republished: false });
  });

  it.each([
    ['no-value', record({ value: null })],
    ['json', record({ value: Buffer.from('{"text":') })],
    ['json', record({ value: Buffer.from([0x22, 0xff, 0x22]) })],
    ['json', record({ value: Buffer.from('['.repeat(200_000)) })],
    ['schema', record({ value: Buffer.from('{"text":1}') })],
    ['value-too-large', record({ value: Buffer.alloc(2 * 1024 * 1024, 32) })],
    ['content-type', withHeader(header.contentType, 'text/html')],
    ['ce-type', withHeader(header.type, 'something-else')],
    ['ce-source', withHeader(header.source, 'urn:jobnet:employer')],
    ['ce-specversion', withHeader(header.specVersion, undefined)],
    ['subject-is-not-key', record({ key: Buffer.from('another') })],
    ['subject-is-not-key', record({ key: null })],
    ['sequence', withHeader(header.sequence, '0')],
    ['sequence', withHeader(header.sequence, '1e3')],
    ['time', withHeader(header.time, 'yesterday')],
    ['id-is-not-uuidv7', withHeader(header.id, '6f9619ff-8b86-4d01-b42d-00cf4fc964ff')],
    ['id-older-than-inbox', withHeader(header.id, idAt(Date.now() - 70 * day))],
    ['id-from-the-future', withHeader(header.id, idAt(Date.now() + day))],
    ['repeated-header', withHeader(header.type, ['a', 'b'])],
    ['headers-too-large', withHeader('x', 'y'.repeat(20_000))],
    ['claim-id', withHeader(header.claim, 'drop table')],
  ])('refuses with code %s', (code, bad) => {
    expect(codeOf(bad)).toBe(code);
  });

  it('does not carry a hostile correlation id on', () => {
    expect(decode(withHeader(header.correlationId, 'a\nb: c'), taken).correlationId).toBe(good.headers[header.id]);
  });
});
