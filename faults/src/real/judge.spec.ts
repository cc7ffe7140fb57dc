import { afmeldingRegistered, kontaktoplysningerUpdated, tilmeldingRegistered } from '@jobnet/contracts';
import { clean } from '../checker/history.ts';
import type { Evidence, TopicRecord } from './evidence.ts';
import { judge } from './judge.ts';
import type { Answered } from './load.ts';

const at = new Date('2026-02-02T10:00:00Z');
const record = (id: string, topic: string, key: string, sequence: number): TopicRecord => ({ id, topic, key, sequence, time: at, republished: false });
const registered = record('m1', tilmeldingRegistered.type, 't1', 1);
const ended = record('m2', afmeldingRegistered.type, 't1', 2);
const contacts = [record('m3', kontaktoplysningerUpdated.type, 'k1', 1), record('m4', kontaktoplysningerUpdated.type, 'k1', 2)];

const evidence = (changes: Partial<Evidence> = {}): Evidence => ({
  tilmeldinger: [{ id: 't1', status: 'afmeldt', registeredAt: at }],
  kontakter: [{ id: 'k1', borgerId: 'b1', version: 2 }],
  records: [registered, ended, ...contacts],
  beskeder: ['m1', 'm2'].map((sourceId) => ({ sourceId, modtaget: at })),
  mails: ['m1', 'm2'].map((sourceId) => ({ sourceId, state: 'sendt' })),
  taken: ['m3', 'm4'],
  projected: [{ key: 'k1', sequence: 2 }],
  unsent: [],
  parked: [],
  unread: [],
  ...changes,
});
const answered = (changes: Partial<Answered> = {}): Answered => ({ tilmeldinger: ['t1'], afmeldinger: ['t1'], kontakt: new Map([['b1', 2]]), secondWrites: 0, repeated: 0, ...changes });
const verdict = (changes: Partial<Evidence>, told?: Partial<Answered>) => judge(evidence(changes), answered(told)).verdict;

describe('the judge of a run against the services', () => {
  it('finds nothing wrong with a run where all went well, and counts records that came twice', () => {
    expect(judge(evidence({ records: [registered, registered, ended, ...contacts] }), answered())).toEqual({ verdict: clean, events: 4, repeatedRecords: 1 });
  });

  it('finds what was answered and is not there', () => {
    expect(verdict({}, { tilmeldinger: ['t1', 't2'] }).lost).toBeGreaterThan(0);
    expect(verdict({}, { kontakt: new Map([['b1', 3]]) }).lost).toBeGreaterThan(0);
  });

  it('finds a row nobody was answered about, and a repeat that did not get its first answer', () => {
    expect(verdict({}, { tilmeldinger: [], afmeldinger: [] }).duplicated).toBe(1);
    expect(verdict({}, { kontakt: new Map([['b1', 1]]) }).duplicated).toBe(1);
    expect(verdict({}, { secondWrites: 1 }).duplicated).toBe(1);
  });

  it('finds an event without its record, and one without its receipt or its mail', () => {
    expect(verdict({ records: [registered, ...contacts] }).lost).toBeGreaterThan(0);
    expect(verdict({ beskeder: [{ sourceId: 'm1', modtaget: at }] }).lost).toBe(1);
    expect(verdict({ mails: [{ sourceId: 'm1', state: 'sendt' }] }).lost).toBe(1);
  });

  it('finds a receipt of no event, a second message of one row, and a record of a row that was rolled back', () => {
    expect(verdict({ beskeder: ['m1', 'm2', 'm9'].map((sourceId) => ({ sourceId, modtaget: at })) }).ghost).toBe(1);
    expect(verdict({ records: [registered, { ...registered, id: 'm8' }, ended, ...contacts] }).ghost).toBeGreaterThan(0);
    expect(verdict({ records: [registered, ended, ...contacts, record('m7', tilmeldingRegistered.type, 't7', 1)] }).ghost).toBeGreaterThan(0);
  });

  it('finds a receipt of a republished event', () => {
    const again = { ...registered, id: 'm6', republished: true };
    expect(verdict({ records: [registered, again, ended, ...contacts] })).toEqual(clean);
    expect(verdict({ records: [registered, again, ended, ...contacts], beskeder: ['m1', 'm2', 'm6'].map((sourceId) => ({ sourceId, modtaget: at })) }).ghost).toBe(1);
  });

  it('finds an inversion in the topic, and a read model that stayed behind', () => {
    expect(verdict({ records: [registered, ended, ...contacts.toReversed()] }).inversions).toBe(1);
    expect(verdict({ projected: [{ key: 'k1', sequence: 1 }] }).lost).toBe(1);
  });

  it('calls what is parked, unsent, unread or unmailed stuck', () => {
    expect(verdict({ beskeder: [], unread: [tilmeldingRegistered.type, afmeldingRegistered.type] })).toMatchObject({ stuck: 2, lost: 0 });
    expect(verdict({ beskeder: [{ sourceId: 'm1', modtaget: at }], parked: ['m2'] })).toMatchObject({ stuck: 1, lost: 0 });
    expect(verdict({ records: [registered, ...contacts], beskeder: [{ sourceId: 'm1', modtaget: at }], mails: [{ sourceId: 'm1', state: 'sendt' }], unsent: ['t1/2'] })).toMatchObject({ stuck: 2, lost: 0 });
    expect(verdict({ mails: ['m1', 'm2'].map((sourceId) => ({ sourceId, state: 'venter' })) }).stuck).toBe(2);
  });
});
