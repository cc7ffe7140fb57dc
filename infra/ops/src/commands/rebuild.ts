import { setTimeout as wait } from 'node:timers/promises';
import type { ServiceName } from '@jobnet/contracts';
import { type Asker, compareTables, dropRebuild, listReadModels, noteAsked, operateKafka, type OpenRebuild, openRebuild, RebuildRefused, requestRepublish, type Source, startRebuild, swapRebuild } from '@jobnet/messaging';
import { leftOf, progressIn, waitsForOwners } from '../backbone/caught-up.ts';
import { change } from '../backbone/change.ts';
import { inServiceDatabase } from '../backbone/service-database.ts';
import { demand, readWish } from '../backbone/wish.ts';
import { offsetOf } from './clock.ts';
import type { Command, CommandCall } from './command.ts';

const readWithinMs = 60_000;
const askEveryMs = 500;
const swapTries = 5;
const lockNotHad = '55P03';

interface Call extends CommandCall {
  readonly service: ServiceName;
  readonly readModel: string;
  readonly asker: Asker | undefined;
}

/**
 * Builds a read model again beside the live one and swaps it in (ADR 0011): `start` makes the tables and asks the owners to republish
 * (`ask` does that again), `status` tells how far it is and how it differs, `swap` refuses until it has caught up, `drop` gives up, or removes what was replaced.
 */
export const rebuild: Command = {
  name: 'rebuild',
  usage: 'rebuild start|ask|status|swap|drop --service s [--model m]   a read model built again beside the live one',
  run: async (call) => {
    const wish = readWish(call.args);
    const step = steps[wish.act];
    if (!step) throw new Error(`Say which step: ${Object.keys(steps).join(', ')}.`);
    const service = demand(wish.service, 'service');
    await step({ ...call, service, asker: wish.asker, readModel: await modelOf(call, service, wish.model) });
  },
};

const steps: Readonly<Record<string, (call: Call) => Promise<void>>> = {
  start: async (call) => {
    let sources: readonly Source[] = [];
    await change(call, {
      what: `build ${call.readModel} of ${call.service} again beside the live one`,
      asker: call.asker,
      act: (asker) =>
        inDatabase(call, async (database) => {
          sources = await startRebuild(database, { readModel: call.readModel, ...asker });
          return (await openRebuild(database, call.readModel))?.id;
        }),
    });
    await ask(call, sources);
  },
  ask: async (call) => ask(call, (await opened(call)).sources),
  status: async (call) => {
    const found = await opened(call);
    call.say(`${call.readModel} of ${call.service}: ${found.state} since ${(found.swappedAt ?? found.startedAt).toISOString()}.`);
    if (found.state === 'swapped') return call.say('The replaced tables are kept: rebuild drop removes them.');
    for (const what of await waits(call, found)) call.say(`Waits: ${what}.`);
    await sayDifferences(call, found);
  },
  swap: async (call) => {
    const found = await opened(call);
    const left = await waits(call, found, readWithinMs);
    if (left.length > 0) throw new RebuildRefused(`It has not caught up: ${left.join('; ')}.`);
    await sayDifferences(call, found);
    await change(call, { what: `put the new ${call.readModel} of ${call.service} in the place of the live one`, asker: call.asker, act: (asker) => swapped(call, asker, found.id) });
  },
  drop: async (call) => {
    const found = await opened(call);
    await change(call, {
      what: found.state === 'building' ? `give up the rebuild of ${call.readModel}` : `remove what was replaced of ${call.readModel}`,
      asker: call.asker,
      act: async (asker) => {
        await inDatabase(call, (database) => dropRebuild(database, { readModel: call.readModel, ...asker }));
        return found.id;
      },
    });
  },
};

const inDatabase = <T>(call: Call, work: Parameters<typeof inServiceDatabase<T>>[2]): Promise<T> => inServiceDatabase(call.backbone(), call.service, work);

const modelOf = async (call: CommandCall, service: ServiceName, asked: string | undefined): Promise<string> => {
  const names = (await inServiceDatabase(call.backbone(), service, listReadModels)).map(({ name }) => name);
  const name = asked ?? (names.length === 1 ? names[0] : undefined);
  if (!name || !names.includes(name)) throw new Error(`The read models of ${service} are: ${names.join(', ') || 'none'}. Say which: --model <name>.`);
  return name;
};

const opened = async (call: Call): Promise<OpenRebuild> => {
  const found = await inDatabase(call, (database) => openRebuild(database, call.readModel));
  if (!found) throw new RebuildRefused(`No rebuild of ${call.readModel} is there: rebuild start.`);
  return found;
};

/** What was told before the start reaches the rebuild only by republishing that begins after it. */
const ask = async (call: Call, sources: readonly Source[]): Promise<void> => {
  for (const { owner, topics } of sources) {
    for (const topic of topics) {
      await change(call, {
        what: `let ${owner} send ${topic} again for it (if it is doing so already: rebuild ask, when that is done)`,
        asker: call.asker,
        act: async (asker) => {
          const dueAt = new Date(Date.now() + (call.config.environment === 'production' ? 0 : await offsetOf(call.config, owner as ServiceName)));
          const operationId = await inServiceDatabase(call.backbone(), owner as ServiceName, (database) => requestRepublish(database, { topic, dueAt, ...asker }));
          if (operationId) await inDatabase(call, (database) => noteAsked(database, call.readModel, { topic, operationId }));
          return operationId;
        },
      });
    }
  }
};

/** What is missing until the rebuild has caught up; the records that were there at the beginning are waited for `withinMs`. */
const waits = async (call: Call, found: OpenRebuild, withinMs = 0): Promise<string[]> => {
  const faults = found.faults > 0 ? [`${found.faults} keys failed in it: rebuild ask`] : [];
  const owners = await waitsForOwners(call.backbone(), found);
  if (owners.length > 0) return [...faults, ...owners];
  const left = await operateKafka(call.backbone().kafka, async (admin) => {
    const ends = await progressIn(admin, call.service, found);
    let open = leftOf(ends, ends);
    for (const until = Date.now() + withinMs; open > 0 && Date.now() < until; open = leftOf(ends, await progressIn(admin, call.service, found))) await wait(askEveryMs);
    return open;
  });
  return left > 0 ? [...faults, `${call.service} has ${left} records of its topics to read`] : faults;
};

const sayDifferences = async (call: Call, { tables }: OpenRebuild): Promise<void> => {
  for (const one of await inDatabase(call, (database) => compareTables(database, tables))) {
    const columns = Object.entries(one.columns).map(([name, rows]) => `${name} ${rows}`);
    call.say(`${one.table}: ${one.live} rows live, ${one.rebuilt} rebuilt; ${one.onlyLive} only live, ${one.onlyRebuilt} only rebuilt, ${one.differing} differ${columns.length > 0 ? ` (${columns.join(', ')})` : ''}.`);
  }
};

const swapped = async (call: Call, asker: Asker, id: string): Promise<string> => {
  for (let tries = 1; ; tries += 1) {
    try {
      await inDatabase(call, (database) => swapRebuild(database, { readModel: call.readModel, ...asker }));
      return id;
    } catch (error) {
      if ((error as { code?: unknown }).code !== lockNotHad || tries === swapTries) throw error;
      await wait(askEveryMs);
    }
  }
};
