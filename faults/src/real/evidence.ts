import { afmeldingRegistered, kontaktoplysningerUpdated, tilmeldingRegistered } from '@jobnet/contracts';
import { readTopic, type TopicMessage } from '@jobnet/testkit';
import { pause } from '../stage/stopwatch.ts';
import { ConsumerGroup } from './consumer-group.ts';
import { withDatabase } from './database.ts';
import type { ServicesSystem } from './services-system.ts';

/** A tilmelding as it stands in citizen's database. */
export interface TilmeldingRow {
  readonly id: string;
  readonly status: 'tilmeldt' | 'afmeldt';
  readonly registeredAt: Date;
}

/** A record of a topic about one of the borgere, with what its envelope says. */
export interface TopicRecord {
  readonly topic: string;
  readonly id: string;
  readonly key: string;
  readonly sequence: number;
  readonly time: Date;
  readonly republished: boolean;
}

/** What a run left behind about its borgere, in both databases and the topics. */
export interface Evidence {
  readonly tilmeldinger: readonly TilmeldingRow[];
  readonly kontakter: readonly { readonly id: string; readonly borgerId: string; readonly version: number }[];
  readonly records: readonly TopicRecord[];
  readonly beskeder: readonly { readonly sourceId: string; readonly modtaget: Date }[];
  readonly mails: readonly { readonly sourceId: string; readonly state: string }[];
  /** Message ids that the projecting handler took or passed over, and how far it has come by key. */
  readonly taken: readonly string[];
  readonly projected: readonly { readonly key: string; readonly sequence: number }[];
  /** What waits: unsent events as `key/sequence`, and parked messages by id. */
  readonly unsent: readonly string[];
  readonly parked: readonly string[];
  /** Topics that notifications has not read to the end. */
  readonly unread: readonly string[];
}

/** How long nothing may move before what is there is taken for all that will come. */
const stillForMs = 60_000;
const lookEveryMs = 500;
const contracts = [tilmeldingRegistered, afmeldingRegistered, kontaktoplysningerUpdated];
const projecting = 'on-kontaktoplysninger-updated';

/** Waits until everything committed has come through, or nothing has moved for a minute, and reads what there is. */
export const gather = async (system: ServicesSystem, borgerIds: readonly string[]): Promise<Evidence> => {
  const read = () => readDatabases(system, borgerIds);
  await settled(read);
  const records = (await Promise.all(contracts.map(async ({ type }) => recordsOf(type, await readTopic(system.brokers, type), new Set(borgerIds))))).flat();
  const rows = await read();
  const ours = new Set(records.map(({ id }) => id));
  return { ...rows, records, taken: rows.taken.filter((id) => ours.has(id)), unread: await unreadOf(system) };
};

const settled = async (read: () => Promise<Rows>): Promise<void> => {
  let [seen, movedAt] = ['', Date.now()];
  while (Date.now() - movedAt < stillForMs) {
    const rows = await read().catch(() => undefined);
    if (rows && isSettled(rows)) return;
    const now = rows ? progressOf(rows) : seen;
    if (now !== seen) [seen, movedAt] = [now, Date.now()];
    await pause(lookEveryMs);
  }
};

/** What grows or shrinks while anything comes through. */
const progressOf = ({ beskeder, mails, parked, projected, taken, unsent }: Rows): string =>
  [beskeder.length, mails.filter(({ state }) => state === 'sendt').length, parked.length, taken.length, unsent.length, projected.reduce((sum, { sequence }) => sum + sequence, 0)].join('/');

type Rows = Omit<Evidence, 'records' | 'unread'>;

const unreadOf = (system: ServicesSystem): Promise<string[]> => {
  const group = new ConsumerGroup(system.brokers);
  const topics = contracts.map(({ type }) => type);
  return group.during(async () => {
    const read = await Promise.all(topics.map((topic) => group.hasRead(topic)));
    return topics.filter((_topic, index) => !read[index]);
  });
};

/** The acts have their receipts and mails, and the projection has come as far as the rows. */
const isSettled = ({ beskeder, kontakter, mails, projected, tilmeldinger, unsent }: Rows): boolean => {
  const receipts = tilmeldinger.reduce((sum, { status }) => sum + (status === 'afmeldt' ? 2 : 1), 0);
  const furthest = new Map(projected.map(({ key, sequence }) => [key, sequence]));
  const sent = mails.filter(({ state }) => state === 'sendt').length;
  return unsent.length === 0 && beskeder.length >= receipts && sent >= receipts && kontakter.every(({ id, version }) => (furthest.get(id) ?? 0) >= version);
};

const readDatabases = async (system: ServicesSystem, borgerIds: readonly string[]): Promise<Rows> => {
  const citizen = await withDatabase(system.databaseOf('citizen'), async (query) => ({
    tilmeldinger: await query<TilmeldingRow>('select id, status, registered_at as "registeredAt" from tilmelding where borger_id = any($1)', [borgerIds]),
    kontakter: await query<Evidence['kontakter'][number]>('select id, borger_id as "borgerId", version from kontaktoplysninger where borger_id = any($1)', [borgerIds]),
    unsent: (await query<{ mark: string }>(`select key || '/' || sequence as mark from messaging.outbox`)).map(({ mark }) => mark),
  }));
  const kontaktIds = citizen.kontakter.map(({ id }) => id);
  const notifications = await withDatabase(system.databaseOf('notifications'), async (query) => ({
    beskeder: await query<Evidence['beskeder'][number]>('select source_id as "sourceId", modtaget from besked where borger_id = any($1) order by modtaget, id', [borgerIds]),
    mails: await query<Evidence['mails'][number]>('select source_id as "sourceId", state from mail where borger_id = any($1) order by id', [borgerIds]),
    taken: (await query<{ id: string }>('select message_id as id from messaging.inbox where consumer = $1 order by handled_at', [projecting])).map(({ id }) => id),
    projected: (await query<{ key: string; sequence: string }>('select key, sequence from messaging.projections where key = any($1)', [kontaktIds])).map(
      ({ key, sequence }) => ({ key, sequence: Number(sequence) }),
    ),
    parked: (await query<{ id: string }>('select message_id as id from messaging.parked')).map(({ id }) => id),
  }));
  return { ...citizen, ...notifications };
};

const recordsOf = (topic: string, messages: readonly TopicMessage[], borgerIds: ReadonlySet<string>): TopicRecord[] =>
  messages
    .filter(({ value }) => borgerIds.has((JSON.parse(value) as { borgerId: string }).borgerId))
    .map(({ headers, key }) => ({
      topic,
      key,
      id: headers['ce_id'] ?? '',
      sequence: Number(headers['ce_sequence']),
      time: new Date(headers['ce_time'] ?? ''),
      republished: 'republished' in headers,
    }));
