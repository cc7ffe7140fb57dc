import { randomUUID } from 'node:crypto';
import { tilmeldingRegistered } from '@jobnet/contracts';
import kafkajs from 'kafkajs';
import { reach } from '../../real/failpoint.ts';
import { pause } from '../../stage/stopwatch.ts';
import { hangingSession } from '../hanging-session.ts';
import type { Scene } from '../scene.ts';

const crashes = 3;
const memberLivesMs = 500;
/** A service looks after its tables as soon as it has started. */
const upkeepMs = 3_000;

export const consumerBehind: Scene = {
  alerts: ['ConsumerBehind'],
  what: 'somebody holds a lock on the beskeder of notifications',
  begin: async ({ system }) => ({ mend: await hangingSession(system.databaseOf('notifications'), 'begin', 'lock table besked in access exclusive mode') }),
};

export const groupUnstable: Scene = {
  alerts: ['ConsumerGroupUnstable'],
  what: 'a process joins the group of notifications and leaves it, again and again',
  begin: async ({ system }) => {
    let goesOn = true;
    const kafka = new kafkajs.Kafka({ clientId: 'rehearsal', brokers: system.brokers, logLevel: kafkajs.logLevel.NOTHING });
    const over = (async () => {
      while (goesOn) {
        const consumer = kafka.consumer({ groupId: 'notifications', sessionTimeout: 10_000, allowAutoTopicCreation: false });
        await consumer.connect();
        await consumer.subscribe({ topics: [tilmeldingRegistered.type] });
        await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch: async () => undefined });
        await pause(memberLivesMs);
        await consumer.disconnect();
      }
    })();
    over.catch(() => undefined);
    return {
      mend: async () => {
        goesOn = false;
        await over;
      },
    };
  },
};

export const consumerCrashed: Scene = {
  alerts: ['PartRestarting'],
  what: 'the consumer of notifications meets what kafkajs dies of, three times',
  begin: async ({ system }) => {
    for (let crash = 0; crash < crashes; crash += 1) {
      const pid = system.pidOf('notifications');
      await reach(system, { part: 'notifications', point: 'decompress', when: 'during', nth: 1 });
      await system.back('notifications', pid);
      await pause(2_000);
    }
    return { words: async () => ({ part: 'notifications' }), mend: async () => undefined };
  },
};

export const partitionPaused: Scene = {
  alerts: ['PartitionPaused'],
  what: 'the database of notifications takes no connections',
  begin: async ({ ask }) => {
    const allow = (yes: boolean) => ask('postgres', async (query) => void (await query(`alter database notifications with allow_connections ${yes}`)));
    await allow(false);
    await ask('postgres', (query) => query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = 'notifications'`));
    return { mend: () => allow(true) };
  },
};

export const deadLetters: Scene = {
  alerts: ['DeadLetters'],
  what: `a record of ${tilmeldingRegistered.type} that is not JSON`,
  begin: async ({ act, admin, system }) => {
    const producer = new kafkajs.Kafka({ clientId: 'rehearsal', brokers: system.brokers, logLevel: kafkajs.logLevel.NOTHING }).producer();
    await producer.connect();
    await producer.send({ topic: tilmeldingRegistered.type, messages: [{ key: randomUUID(), value: 'not JSON' }] });
    await producer.disconnect();
    const words = async () => ({ offset: String(Number((await admin.fetchTopicOffsets('notifications.dlq'))[0]?.high ?? 0) - 1), reason: 'rehearsal' });
    return { words, mend: async () => act('npm run ops -- dlq drop', await words()) };
  },
};

export const parkedKeys: Scene = {
  alerts: ['ParkedKeys'],
  what: 'a table of notifications is gone, as after a bad release',
  begin: async ({ act, ask }) => {
    await ask('notifications', (query) => query('alter table besked rename to besked_bad_release'));
    const keys = () => ask('notifications', async (query) => (await query<{ key: string }>('select distinct key from messaging.parked')).map(({ key }) => key));
    return {
      mend: async () => {
        await ask('notifications', (query) => query('alter table besked_bad_release rename to besked'));
        for (const key of (await keys()).slice(0, 3)) await act('npm run ops -- parked retry', { key }).catch(() => undefined);
      },
    };
  },
};

/** The latest week of the inbox, and where it begins. */
const latestWeek = `
  select c.relname as week, (regexp_match(pg_get_expr(c.relpartbound, c.oid), $q$'([^']+)'$q$))[1] as lowest
  from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'messaging.inbox'::regclass and c.relname ~ '[0-9]{8}$' order by c.relname desc limit 1`;
/** As the page writes it. */
const freshDefault = `
  do $$ begin execute 'set local role ' || (select quote_ident(tableowner) from pg_tables where schemaname = 'messaging' and tablename = 'inbox'); end $$;
  alter table messaging.inbox detach partition messaging.inbox_default;
  alter table messaging.inbox_default rename to inbox_stray;
  create table messaging.inbox_default partition of messaging.inbox default`;

export const inboxDefaultRows: Scene = {
  alerts: ['InboxDefaultRows'],
  what: 'citizen lacks a week of its inbox, and a message of that week has come',
  begin: async ({ ask, system }) => {
    await ask('citizen', async (query) => {
      const [{ week, lowest } = { week: '', lowest: '' }] = await query<{ week: string; lowest: string }>(latestWeek);
      await query(`drop table messaging.${week}`);
      await query(`insert into messaging.inbox (message_id, consumer) values ($1, 'rehearsal')`, [lowest]);
    });
    const restart = async (): Promise<void> => {
      const pid = system.pidOf('citizen');
      system.signal('citizen', 'SIGTERM');
      await system.back('citizen', pid);
      await pause(upkeepMs);
    };
    await restart();
    return {
      mend: async () => {
        await ask('citizen', (query) => query(`begin; ${freshDefault}; commit`));
        await restart();
        await ask('citizen', (query) => query('insert into messaging.inbox select * from messaging.inbox_stray on conflict do nothing; drop table messaging.inbox_stray'));
      },
    };
  },
};
