import { hangingSession } from '../hanging-session.ts';
import type { Scene } from '../scene.ts';

/** Mails that were sent before are to be sent once more: whoever gets to them finds that nothing is left to do. */
const mailsToSend = `
  insert into messaging.due (id, kind, ref, payload, due_at)
  select gen_random_uuid(), 'send-mail', id::text, '{}', now() from mail where state = 'sendt' order by id desc limit 4
  on conflict do nothing`;
const words = async () => ({ service: 'notifications', port: '8095' });

export const dueWorkFailing: Scene = {
  alerts: ['DueWorkFailing'],
  what: 'the table of mails is gone, as after a bad release',
  begin: async ({ ask }) => {
    await ask('notifications', (query) => query(`begin; ${mailsToSend}; alter table mail rename to mail_bad_release; commit`));
    return { words, mend: () => ask('notifications', async (query) => void (await query('alter table mail_bad_release rename to mail'))) };
  },
};

export const dueWorkLate: Scene = {
  alerts: ['DueWorkLate'],
  what: 'a session that hangs holds the due work of notifications',
  begin: async ({ system }) => {
    const holdAll = "select 1 from messaging.due where kind = 'send-mail' for update";
    return { words, mend: await hangingSession(system.databaseOf('notifications'), `${mailsToSend}; begin; ${holdAll}`) };
  },
};
