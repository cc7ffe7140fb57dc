import { timings } from '@jobnet/messaging';
import { maskedPayload, shownCode, shownId, shownNumber, shownTopic } from './mask.ts';
import { serviceFindings, type ServiceFacts } from './service-findings.ts';
import { brokerFindings, groupFindings, timingFindings, topicFindings } from './topic-findings.ts';

const spec = { topic: 'moede-booked', partitions: 3, replication: 3, settings: { 'compression.type': 'gzip' } };
const state = { topic: 'moede-booked', partitions: 3, replication: 3, settings: { 'compression.type': 'gzip' } };
const what = (findings: readonly { readonly what: string }[]) => findings.map((one) => one.what);

describe('what doctor finds', () => {
  it('a topic that is missing, that differs, or that is nobody’s', () => {
    expect(topicFindings([spec], ['moede-booked', '__consumer_offsets'], [state])).toEqual([]);
    expect(what(topicFindings([spec], [], []))).toEqual(['topic moede-booked is missing']);
    const changed = { ...state, partitions: 6, replication: 1, settings: { 'compression.type': 'zstd' } };
    expect(what(topicFindings([spec], ['moede-booked', 'moede-bokked'], [changed]))).toEqual([
      'moede-booked has 6 partitions, not 3',
      'moede-booked has 1 replica(s), not 3',
      'moede-booked has compression.type=zstd, not gzip',
      'topic moede-bokked belongs to no contract',
    ]);
  });

  it('brokers that make topics by themselves, groups that are nobody’s, and figures that do not fit', () => {
    expect(what(brokerFindings(new Map([[1, 'false'], [2, 'true'], [3, undefined]])))).toEqual(['broker 2 makes unknown topics by itself', 'broker 3 makes unknown topics by itself']);
    expect(what(groupFindings(['citizen', 'ops-1a2b', 'kcat'], ['citizen']))).toEqual(['consumer group kcat is no service\'s']);
    expect(timingFindings(30)).toEqual([]);
    expect(timingFindings(34)).toHaveLength(1);
    expect(timingFindings(30, { ...timings, handlerDeadlineMs: 5_000 })).toHaveLength(1);
  });

  const well: ServiceFacts = {
    service: 'citizen',
    state: { lanesOwned: 16, outboxPending: 3, outboxOldestSeconds: 1, outboxParkedKeys: 0, parkedKeys: 0, strayInboxRows: 0, claimKeys: ['k1'], subscribed: ['annonce-published'] },
    group: { state: 'Stable', members: 1 },
    assigned: ['annonce-published'],
    undecided: 0,
  };

  it('nothing in a service that is well', () => expect(serviceFindings(well)).toEqual([]));

  it.each<[string, Partial<ServiceFacts>]>([
    ['1 of 16 outbox lanes have no relay', { state: { ...well.state, lanesOwned: 15 } }],
    ['3 event(s) wait to be sent, the oldest for 2 min', { state: { ...well.state, outboxOldestSeconds: 130 } }],
    ['1 key(s) are parked in the outbox', { state: { ...well.state, outboxParkedKeys: 1 } }],
    ['2 key(s) are parked behind', { state: { ...well.state, parkedKeys: 2 } }],
    ['4 message(s) lie in the default partition', { state: { ...well.state, strayInboxRows: 4 } }],
    ['claims are sealed under 2 keys (k1, k2)', { state: { ...well.state, claimKeys: ['k1', 'k2'] } }],
    ['5 dead letter(s) wait', { undecided: 5 }],
    ['its consumer group is Empty with 0 member(s)', { group: { state: 'Empty', members: 0 }, assigned: [] }],
    ['subscribed to annonce-published, which no member', { assigned: [] }],
  ])('%s', (sentence, change) => {
    const findings = serviceFindings({ ...well, ...change });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.what).toContain(sentence);
    expect(findings[0]?.todo).not.toBe('');
  });
});

describe('what ops shows of a message', () => {
  it('holds no value but ids, whatever was put where', () => {
    const payload = { tilmeldingId: '0190a5d0-0000-7000-8000-000000000002', borgerId: '0101901234', ydelse: { '0101901234': 'Anna' }, ekstra: 1 };
    expect(maskedPayload(Buffer.from(JSON.stringify(payload)), 'tilmelding-registered')).toEqual({
      tilmeldingId: payload.tilmeldingId,
      borgerId: '(string, 10 characters)',
      ydelse: { '(fields the contract does not name)': 1 },
      '(fields the contract does not name)': 1,
    });
    expect(maskedPayload(Buffer.from('0101901234 Anna'), 'tilmelding-registered')).toBe('(15 bytes that are no JSON)');
    expect(maskedPayload(Buffer.from('101901234'), 'unknown')).toBe('(number)');
    expect(maskedPayload(null, 'unknown')).toBe('(no value)');
  });

  it('takes only what it knows from headers', () => {
    expect([shownId('0101901234'), shownTopic('Anna Lund'), shownCode('0101901234'), shownCode('a0101901234'), shownNumber('0101901234')]).toEqual([
      '(not an id)',
      '(not a topic of ours)',
      '(not a code)',
      '(not a code)',
      '(a large number)',
    ]);
    expect([shownTopic('moede-booked'), shownCode('id-is-not-uuidv7'), shownCode('23514'), shownNumber('12')]).toEqual(['moede-booked', 'id-is-not-uuidv7', '23514', '12']);
  });
});
