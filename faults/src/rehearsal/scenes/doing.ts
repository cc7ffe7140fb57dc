import pg from 'pg';
import type { Scene } from '../scene.ts';

export const dueWorkFailing: Scene = {
  alerts: ['DueWorkFailing'],
  what: 'the table of mails is gone, as after a bad release',
  begin: async ({ ask }) => {
    await ask('notifications', (query) => query('alter table mail rename to mail_bad_release'));
    await ask('notifications', (query) => query(`update messaging.due set due_at = now(), lease_until = null`));
    return { words: async () => ({ service: 'notifications', port: '8095' }), mend: () => ask('notifications', async (query) => void (await query('alter table mail_bad_release rename to mail'))) };
  },
};

export const dueWorkLate: Scene = {
  alerts: ['DueWorkLate'],
  what: 'a session that hangs holds the due work of notifications',
  begin: async ({ ask, system }) => {
    await ask('notifications', (query) =>
      query(`insert into messaging.due (id, kind, ref, payload, due_at) select gen_random_uuid(), 'send-mail', gen_random_uuid()::text, '{}', now() from generate_series(1, 3)`));
    const hanging = new pg.Client({ connectionString: system.databaseOf('notifications') });
    hanging.on('error', () => undefined);
    await hanging.connect();
    await hanging.query('begin');
    await hanging.query('select 1 from messaging.due for update');
    return {
      words: async () => ({ service: 'notifications', port: '8095' }),
      mend: async () => {
        await hanging.query('rollback');
        await hanging.end();
      },
    };
  },
};
