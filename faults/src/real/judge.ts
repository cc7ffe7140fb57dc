import { afmeldingRegistered, kontaktoplysningerUpdated, tilmeldingRegistered } from '@jobnet/contracts';
import { check } from '../checker/checker.ts';
import { clean, sumOf, type History, type Trace, type Verdict } from '../checker/history.ts';
import type { Evidence, TopicRecord } from './evidence.ts';
import type { Answered } from './load.ts';

/** What a run against the services came to. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Committed events. */
  readonly events: number;
  /** Records beyond the first of an event: allowed, at least once is the promise. */
  readonly repeatedRecords: number;
}

/**
 * Compares what the gateway answered with citizen's rows, the rows with the topics, and those with notifications' beskeder, mails and
 * read model. Every try was answered in the end, so a row nobody was told of was written twice.
 */
export const judge = (evidence: Evidence, answered: Answered): Judgement => {
  const acts = tilmeldingTraces(evidence);
  const contacts = kontaktTraces(evidence);
  const marks = new Marks(evidence.records);
  const log = evidence.records.filter(({ republished }) => !republished).map((record) => ({ ...placeOf(record), mark: marks.of(record) }));
  const unread = log.filter(({ topic }) => evidence.unread.includes(topic)).map(({ mark }) => mark);
  const waiting = new Set([...evidence.unsent, ...unread, ...evidence.parked.map((id) => marks.ofMessage(id))]);
  const isContact = ({ topic }: Trace): boolean => topic === kontaktoplysningerUpdated.type;
  const ofActs = { committed: acts, acknowledged: acknowledgedActs(answered), log: log.filter((one) => !isContact(one)), projected: acts, waiting };
  const effectsOf = (sources: readonly { readonly sourceId: string }[]): Trace[] => sources.map(({ sourceId }) => marks.effect(sourceId, 'receipt'));
  const histories: History[] = [
    { ...ofActs, effects: effectsOf(evidence.beskeder) },
    { ...ofActs, effects: effectsOf(evidence.mails) },
    {
      committed: contacts, acknowledged: acknowledgedContacts(evidence, answered), log: log.filter(isContact), waiting,
      effects: evidence.taken.map((id) => marks.effect(id, 'taken')),
      projected: evidence.projected.map(({ key, sequence }) => contact(key, sequence)),
    },
  ];
  return {
    verdict: sumOf([...histories.map(check), beyondTheChecker(evidence, answered)]),
    events: acts.length + contacts.length,
    repeatedRecords: log.length - new Set(evidence.records.filter(({ republished }) => !republished).map(({ id }) => id)).size,
  };
};

/** Rows nobody was answered about, repeats that did not get their first answer, and mails that were not sent. */
const beyondTheChecker = ({ kontakter, mails, tilmeldinger }: Evidence, answered: Answered): Verdict => {
  const known = new Set(answered.tilmeldinger);
  const unknown = tilmeldinger.filter(({ id }) => !known.has(id)).length;
  const tooMany = kontakter.reduce((sum, { borgerId, version }) => sum + Math.max(0, version - (answered.kontakt.get(borgerId) ?? 0)), 0);
  return { ...clean, duplicated: unknown + tooMany + answered.secondWrites, stuck: mails.filter(({ state }) => state !== 'sendt').length };
};

const tilmeldingTraces = ({ tilmeldinger }: Evidence): Trace[] =>
  tilmeldinger.flatMap(({ id, status }) => [act(id, 1), ...(status === 'afmeldt' ? [act(id, 2)] : [])]);

const kontaktTraces = ({ kontakter }: Evidence): Trace[] =>
  kontakter.flatMap(({ id, version }) => Array.from({ length: version }, (_, index) => contact(id, index + 1)));

const acknowledgedActs = ({ afmeldinger, tilmeldinger }: Answered): string[] => [
  ...tilmeldinger.map((id) => act(id, 1).mark),
  ...afmeldinger.map((id) => act(id, 2).mark),
];

const acknowledgedContacts = ({ kontakter }: Evidence, { kontakt }: Answered): string[] => {
  const idOf = new Map(kontakter.map(({ borgerId, id }) => [borgerId, id]));
  return [...kontakt].map(([borgerId, version]) => contact(idOf.get(borgerId) ?? borgerId, version).mark);
};

const act = (key: string, sequence: number): Trace => ({ key, sequence, topic: sequence === 1 ? tilmeldingRegistered.type : afmeldingRegistered.type, mark: `${key}/${sequence}` });
const contact = (key: string, sequence: number): Trace => ({ key, sequence, topic: kontaktoplysningerUpdated.type, mark: `${key}/${sequence}` });
const placeOf = ({ key, sequence, topic }: TopicRecord): Omit<Trace, 'mark'> => ({ key, sequence, topic });

/** Which row a record belongs to: the first message of a key's sequence is the row's, another message of it is nobody's. */
class Marks {
  readonly #first = new Map<string, string>();
  readonly #records = new Map<string, TopicRecord>();

  constructor(records: readonly TopicRecord[]) {
    for (const record of records) {
      if (record.republished) continue;
      const place = `${record.key}/${record.sequence}`;
      if (!this.#first.has(place)) this.#first.set(place, record.id);
      if (!this.#records.has(record.id)) this.#records.set(record.id, record);
    }
  }

  of({ id, key, sequence }: TopicRecord): string {
    const place = `${key}/${sequence}`;
    return this.#first.get(place) === id ? place : `${place} by ${id}`;
  }

  ofMessage(id: string): string {
    const record = this.#records.get(id);
    return record ? this.of(record) : id;
  }

  /** An effect of a message; one of no record of the topics is a ghost by its mark. */
  effect(messageId: string, what: string): Trace {
    const record = this.#records.get(messageId);
    return record ? { ...placeOf(record), mark: this.of(record) } : { key: messageId, sequence: 1, topic: what, mark: `${what} ${messageId}` };
  }
}
