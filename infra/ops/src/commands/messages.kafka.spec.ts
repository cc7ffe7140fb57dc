import { tilmeldingRegistered } from '@jobnet/contracts';
import { deadLetterTopicOf, header, KafkaJsPort, messagingMigrations, newId } from '@jobnet/messaging';
import { recordFor } from '@jobnet/messaging/testing';
import { testDatabase, type TestDatabase, testKafka, type TestKafka } from '@jobnet/testkit';
import type { BackboneConfig } from '../config.ts';
import { runCommand } from '../testing/run-command.ts';
import type { Command } from './command.ts';
import { dlq } from './dlq.ts';
import { outbox } from './outbox.ts';
import { parked } from './parked.ts';

const group = 'notifications';
const planted = ['010190-1234', '0101901234', 'Anna Lund', 'anna@example.test'];

describe('the commands that see and steer messages', () => {
  let database: TestDatabase;
  let broker: TestKafka;
  let kafka: KafkaJsPort;
  let backbone: BackboneConfig;
  beforeAll(async () => {
    [database, broker] = await Promise.all([testDatabase(messagingMigrations(group), { service: group }), testKafka()]);
    kafka = new KafkaJsPort({ clientId: 'test', brokers: broker.brokers });
    await kafka.admin((admin) => admin.createTopics([{ topic: deadLetterTopicOf(group), partitions: 1, replication: 1, settings: {} }]));
    backbone = {
      kafka: { clientId: 'ops', brokers: broker.brokers },
      replication: 1,
      databaseUrls: { identity: '', citizen: '', booking: '', employer: '', notifications: database.url },
    };
  }, 180_000);
  beforeEach(() => database.query('truncate messaging.outbox, messaging.outbox_parked, messaging.parked, messaging.dead_letter_decisions'));
  afterAll(async () => {
    await kafka?.close();
    await broker?.close();
    await database?.close();
  });

  const run = async (command: Command, line: string): Promise<string> => {
    const said = await runCommand(command, { backbone: () => backbone }, line);
    for (const secret of planted) expect(said).not.toContain(secret);
    return said;
  };
  const operations = () => database.query<{ who: string; why: string; action: string; details: Record<string, unknown> }>('select who, why, action, details from messaging.operations order by at, id');
  const count = async (table: string): Promise<number> => (await database.query(`select 1 from messaging.${table}`)).length;
  /** What a stranger, or a bug, could have put in a message. */
  const hostile = { ...tilmeldingRegistered.example, navn: 'Anna Lund', '0101901234': true, fritekst: ['ring 010190-1234', { mail: 'anna@example.test' }], ydelse: 'Anna Lund' };

  const insertPending = async (key: string, sequence: number): Promise<void> => {
    await database.query(
      `insert into messaging.outbox (id, topic, aggregate, key, sequence, lane, headers, payload) values ($1, $2, 'tilmelding', $3, $4, 0, '{}', $5)`,
      [newId(), tilmeldingRegistered.type, key, sequence, Buffer.from(JSON.stringify(hostile))],
    );
  };

  it('outbox shows what waits without its content, and lets a parked key be tried again', async () => {
    const [waiting, stuck] = [newId(), newId()];
    await insertPending(waiting, 1);
    await insertPending(stuck, 1);
    await insertPending(stuck, 2);
    await database.query(`insert into messaging.outbox_parked (key, seq, topic, error_code) values ($1, 1, $2, 'MESSAGE_TOO_LARGE')`, [stuck, tilmeldingRegistered.type]);
    const [first, second] = (await run(outbox, `ls --service ${group}`)).split('\n');
    expect(first).toMatch(new RegExp(`${stuck}  2 event\\(s\\) .* PARKED MESSAGE_TOO_LARGE`));
    expect(second).toContain(waiting);
    expect(second).not.toContain('PARKED');
    const shown = await run(outbox, `show --service ${group} --key ${stuck}`);
    expect(shown).toContain(`"tilmeldingId": "${tilmeldingRegistered.example.tilmeldingId}"`);
    expect(shown).toContain('"ydelse": "(string, 9 characters)"');
    expect(shown).toContain('"(fields the contract does not name)": 3');

    expect(await run(outbox, `retry --service ${group} --key ${stuck}`)).toContain('Dry run');
    expect(await count('outbox_parked')).toBe(1);
    expect(await operations()).toEqual([]);
    await expect(run(outbox, `retry --service ${group} --key ${stuck} --yes`)).rejects.toThrow('--why');
    await expect(run(outbox, `retry --service ${group} --key ${waiting} --yes --why x`)).rejects.toThrow('not parked');
    const all = await run(outbox, `retry --service ${group} --all`);
    expect(all).toContain(stuck);
    expect(all).not.toContain(waiting);
    expect(await run(outbox, `retry --service ${group} --key ${stuck} --yes --who ole --why "limit of the topic was raised"`)).toContain('Done');
    await expect(run(outbox, `retry --service ${group} --all --yes --why x`)).rejects.toThrow('No key is parked');
    expect(await count('outbox_parked')).toBe(0);
    expect((await operations()).at(-1)).toMatchObject({ who: 'ole', why: 'limit of the topic was raised', action: 'outbox-retry', details: { key: stuck, errorCode: 'MESSAGE_TOO_LARGE' } });
  });

  const insertParked = async (key: string): Promise<string> => {
    const messageId = newId();
    await database.query(
      `insert into messaging.parked (group_id, key, message_id, topic, partition, record_offset, record_timestamp, headers, payload, attempts, error_class, error_code, next_at, first_failed_at)
       values ($1, $2, $3, $4, 1, 7, $5, $6, $7, 2, 'QueryFailedError', '23514', clock_timestamp() + interval '1 hour', clock_timestamp())`,
      [group, key, messageId, tilmeldingRegistered.type, Date.now(), JSON.stringify({ [header.id]: Buffer.from(messageId).toString('base64') }), Buffer.from(JSON.stringify(hostile))],
    );
    return messageId;
  };

  it('parked lists keys by their head, and tries one at once or gives its head up', async () => {
    const key = newId();
    const [head, next] = [await insertParked(key), await insertParked(key)];
    expect(await run(parked, `ls --service ${group}`)).toMatch(new RegExp(`${key}  2 message\\(s\\)  tilmelding-registered  2 tries, next in .* QueryFailedError 23514`));
    const shown = await run(parked, `show --service ${group} --key ${key}`);
    expect(shown.match(/message [\w-]{36}/g)).toEqual([`message ${head}`, `message ${next}`]);
    const due = async () => (await database.query(`select 1 from messaging.parked where next_at <= clock_timestamp()`)).length;
    expect(await run(parked, `retry --service ${group} --key ${key}`)).toContain('Dry run');
    expect(await due()).toBe(0);
    await run(parked, `retry --service ${group} --key ${key} --yes --who ole --why "handler mended"`);
    expect(await due()).toBe(1);
    expect((await operations()).at(-1)).toMatchObject({ action: 'parked-retry', details: { messageId: head } });

    expect(await run(parked, `skip --service ${group} --key ${key}`)).toContain('Dry run');
    expect(await count('parked')).toBe(2);
    await run(parked, `skip --service ${group} --key ${key} --yes --who ole --why "never meant to be"`);
    expect(await database.query('select message_id from messaging.parked')).toEqual([{ message_id: next }]);
    expect(await run(dlq, `ls --group ${group}`)).toMatch(new RegExp(`tilmelding-registered  key ${key}  message ${head}  Skipped skipped after 2 tries`));
  });

  const insertLetter = async (messageId: string, key: string): Promise<void> => {
    const record = recordFor(tilmeldingRegistered, { id: messageId, subject: key, sequence: 1, data: hostile });
    const headers = { ...record.headers, 'x-navn': 'Anna Lund', 'dlq-topic': record.topic, 'dlq-partition': '2', 'dlq-offset': '5', 'dlq-timestamp': String(Date.now()), 'dlq-error-class': 'BadMessage', 'dlq-error-code': 'schema', 'dlq-attempts': '1' };
    await kafka.produceBatch('dead letters', [{ ...record, topic: deadLetterTopicOf(group), headers }]);
  };
  const offsetIn = (listing: string, messageId: string): string => /offset (\d+)/.exec(listing.split('\n').find((line) => line.includes(messageId)) ?? '')?.[1] ?? '';

  it('dlq shows letters masked, delivers one to its own group again by way of its parked messages, and drops one by a decision', async () => {
    const [again, gone, key] = [newId(), newId(), newId()];
    await insertLetter(again, key);
    await insertLetter(gone, key);
    const listing = await run(dlq, `ls --group ${group}`);
    const [retried, dropped] = [offsetIn(listing, again), offsetIn(listing, gone)];
    const shown = await run(dlq, `show --group ${group} --offset ${retried}`);
    expect(shown).toContain('can be delivered again');
    expect(shown).toContain('"ydelse": "(string, 9 characters)"');

    const before = (await operations()).length;
    await run(dlq, `retry --group ${group} --offset ${retried}`);
    await run(dlq, `drop --group ${group} --offset ${dropped}`);
    expect([await count('parked'), await count('dead_letter_decisions'), (await operations()).length]).toEqual([0, 0, before]);

    await run(dlq, `retry --group ${group} --offset ${retried} --yes --who ole --why "schema was widened"`);
    await run(dlq, `drop --group ${group} --offset ${dropped} --yes --who ida --why "a test message"`);
    const rows = await database.query('select group_id, key, message_id, topic, partition, attempts, next_at <= clock_timestamp() as due from messaging.parked');
    expect(rows).toEqual([{ group_id: group, key, message_id: again, topic: tilmeldingRegistered.type, partition: 2, attempts: 0, due: true }]);
    expect((await operations()).slice(before)).toMatchObject([
      { who: 'ole', why: 'schema was widened', action: 'dlq-retry', details: { offset: retried, messageId: again } },
      { who: 'ida', why: 'a test message', action: 'dlq-drop', details: { offset: dropped, messageId: gone } },
    ]);
    const left = await run(dlq, `ls --group ${group}`);
    expect(left).not.toContain(again);
    expect(left).not.toContain(gone);
    expect(await run(dlq, `ls --group ${group} --all`)).toContain(gone);
    await expect(run(dlq, `drop --group ${group} --offset ${dropped} --yes --why x`)).rejects.toThrow('somebody has decided');
  });

  it('a letter that no inbox could know is never delivered again', async () => {
    const key = newId();
    await kafka.produceBatch('dead letters', [{ topic: deadLetterTopicOf(group), key, value: Buffer.from('0101901234'), headers: { [header.id]: '0101901234', 'dlq-topic': 'Anna Lund', 'dlq-error-code': '0101901234' } }]);
    const listing = await run(dlq, `ls --group ${group}`);
    const offset = offsetIn(listing, key);
    expect(await run(dlq, `show --group ${group} --offset ${offset}`)).toContain('cannot be delivered again: it has no message id');
    expect(await run(dlq, `retry --group ${group} --offset ${offset} --yes --why x`)).toContain('Left out');
    expect(await count('parked')).toBe(0);
  });

  it('no reason that is kept may hold a CPR number', async () => {
    await expect(run(dlq, `ls --group ${group} --yes --why "se 010190-1234"`)).rejects.toThrow('kept for good');
    await expect(run(dlq, 'ls --group nobody')).rejects.toThrow('There is no service nobody');
  });
});
