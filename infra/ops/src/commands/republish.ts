import { setTimeout as wait } from 'node:timers/promises';
import type { EventContract } from '@jobnet/contracts';
import { requestRepublish } from '@jobnet/messaging';
import { change } from '../backbone/change.ts';
import { eventContracts } from '../backbone/mask.ts';
import { inServiceDatabase } from '../backbone/service-database.ts';
import { readWish } from '../backbone/wish.ts';
import { offsetOf } from './clock.ts';
import type { Command, CommandCall } from './command.ts';

const askEveryMs = 500;
const waitMs = 30 * 60_000;

/**
 * Lets the owner of a topic send the newest state of its aggregates again: same sequence, new id, marked. Projections take what is
 * newer than theirs, a new read model takes all, acting readers skip it. The owning service does the work, in chunks.
 */
export const republish: Command = {
  name: 'republish',
  usage: 'republish --topic t [--topic u] [--wait]   an owner sends its newest state again',
  run: async (call) => {
    const wish = readWish(call.args);
    if (wish.topics.length === 0) throw new Error('Say which: --topic <topic>.');
    for (const contract of wish.topics.map(republishable)) {
      await change(call, {
        what: `let ${contract.owner} send the newest state behind ${contract.type} again`,
        asker: wish.asker,
        act: async (asker) => {
          const dueAt = await domainTime(call, contract);
          return inServiceDatabase(call.backbone(), contract.owner, (database) => requestRepublish(database, { topic: contract.type, dueAt, ...asker }));
        },
      });
      if (wish.wait && wish.asker) await untilTold(call, contract);
    }
  },
};

const republishable = (topic: string): EventContract => {
  const contract = eventContracts.get(topic);
  if (!contract) throw new Error(`There is no topic ${topic}.`);
  if (contract.neverRepublished) throw new Error(`${topic} is not sent again: ${contract.neverRepublished}`);
  return contract;
};

/** The owner's own time, which may have been moved outside production. */
const domainTime = async ({ config }: CommandCall, { owner }: EventContract): Promise<Date> =>
  new Date(Date.now() + (config.environment === 'production' ? 0 : await offsetOf(config, owner)));

const untilTold = async ({ backbone, say }: CommandCall, { owner, type }: EventContract): Promise<void> => {
  const waiting = `select 1 from messaging.due where kind = 'republish' and ref = $1`;
  const told = `select details ->> 'told' as told from messaging.operations where action = 'republished' and details ->> 'topic' = $1 order by at desc limit 1`;
  for (const deadline = Date.now() + waitMs; ; await wait(askEveryMs)) {
    if ((await inServiceDatabase(backbone(), owner, (database) => database.query(waiting, [type]))).length === 0) break;
    if (Date.now() > deadline) throw new Error(`${owner} is still at it after ${waitMs / 60_000} minutes.`);
  }
  const [row] = await inServiceDatabase(backbone(), owner, (database) => database.query<{ told: string }>(told, [type]));
  say(`${owner} has told ${row?.told ?? '0'} events of ${type} again.`);
};
