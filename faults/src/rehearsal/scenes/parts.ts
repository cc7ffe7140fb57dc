import type { Scene } from '../scene.ts';
import { pause } from '../../stage/stopwatch.ts';

const awayMs = 20_000;
const longAwayMs = 110_000;

export const partDown: Scene = {
  alerts: ['PartDown'],
  what: 'notifications dies again and again for 20 s',
  begin: async ({ system }) => {
    const over = system.keepDown('notifications', awayMs);
    return { words: async () => ({ part: 'notifications', port: '8095' }), mend: async () => void (await over) };
  },
};

export const partAnswersErrors: Scene = {
  alerts: ['PartAnswersErrors'],
  what: 'a table of citizen is gone, as after a bad release',
  begin: async ({ ask }) => {
    await ask('citizen', (query) => query('alter table kontaktoplysninger rename to kontaktoplysninger_bad_release'));
    return { mend: () => ask('citizen', async (query) => void (await query('alter table kontaktoplysninger_bad_release rename to kontaktoplysninger'))) };
  },
};

export const outsideSystemAway: Scene = {
  alerts: ['OutsideSystemAway'],
  what: 'everything outside Jobnet is away, the mail server among it',
  begin: async ({ system }) => {
    const over = system.keepDown('simulators', longAwayMs);
    return { words: async () => ({ port: '8095' }), mend: async () => void (await over) };
  },
};

export const brokerAway: Scene = {
  alerts: ['OutboxNotDraining', 'OutboxSlow', 'ProducerResets', 'MeasurementsStale'],
  what: 'the broker dies again and again',
  begin: async ({ system }) => {
    let away = true;
    const over = system.keepDownWhile('kafka', () => away);
    over.catch(() => undefined);
    return {
      mend: async () => {
        away = false;
        await over;
        await system.back('kafka', 0);
        await pause(1_000);
      },
    };
  },
};
