import { bookingKlargoeres, kanIkkeBooke, listMoedetider, listMoedetilbud, pathOf } from '@jobnet/contracts';
import { apiKeyOf, behave, bookingUrlOf, logInBorgere, makeBorgere, Random, registerDemoVendors, type RunningServices, startServices, vendors } from '@jobnet/faults/services';
import { ask, type Caller } from '@jobnet/ops/client';
import { type Figure, percentile, rounded } from './figure.ts';
import { inTurns, timed } from './in-turns.ts';

const [quick, hanging] = vendors;
const atOnce = 2;
const warmUp = 60;
const rounds = 4;
const eachRound = 150;
const hangingBorgere = 8;
/** A borger whose kommune's system hangs asks again so long after the answer. */
const againMs = 2_000;
const bigDay = 100;
const bigMonths = 40;
const monthDays = 30;

/**
 * What a vendor costs others and what we add to it: a borger's month at one vendor, alone and while every call to another vendor times
 * out, in turns; and a month of some 2,000 times, through gateway and booking and from the vendor itself, in turns.
 */
export const vendorCalls = async (): Promise<Figure[]> => {
  const services = await startServices();
  try {
    await registerDemoVendors(services.system);
    const month = await monthOf(services);
    return [await besideHanging(services, month), await bigMonth(services, month)];
  } finally {
    await services.system.stop();
  }
};

/** How a borger at the quick vendor asks for the times of a month. */
interface Month {
  readonly caller: Caller;
  readonly moedetilbudId: string;
  readonly fra: string;
  readonly til: string;
}

const until = [bookingKlargoeres.code, kanIkkeBooke.code];
const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const borgereOf = async (services: RunningServices, kommunekode: string, count: number): Promise<Caller[]> => {
  const callers = await logInBorgere(services, await makeBorgere(services, count, new Random(Number(kommunekode)), [kommunekode]));
  for (const caller of callers) await ask(caller, listMoedetilbud, { until });
  return callers;
};

const monthOf = async (services: RunningServices): Promise<Month> => {
  const [caller] = await borgereOf(services, quick.kommunekode, 1);
  if (!caller) throw new Error('Nobody was made');
  const [tilbud] = (await ask(caller, listMoedetilbud, {})).items;
  return { caller, moedetilbudId: tilbud?.moedetilbudId ?? '', fra: dayFromNow(1), til: dayFromNow(monthDays) };
};

const asked = async ({ caller, fra, moedetilbudId, til }: Month): Promise<number> => {
  const answer = await fetch(`${caller.gatewayUrl}${pathOf(listMoedetider, { moedetilbudId }, { fra, til })}`, { headers: await caller.headers() });
  if (answer.status !== 200) throw new Error(`The times were answered with ${answer.status}`);
  return ((await answer.json()) as { items: unknown[] }).items.length;
};

const besideHanging = async (services: RunningServices, month: Month): Promise<Figure> => {
  const others = await borgereOf(services, hanging.kommunekode, hangingBorgere);
  const measure = () => inTurns(eachRound, atOnce, () => timed(() => asked(month)));
  await inTurns(warmUp, atOnce, () => asked(month));
  const waits: { readonly alone: number[]; readonly beside: number[] } = { alone: [], beside: [] };
  let unanswered = 0;
  for (let round = 0; round < rounds; round += 1) {
    await behave(hanging.noegle, { booking: 'ok' });
    waits.alone.push(...(await measure()));
    await behave(hanging.noegle, { booking: 'timeout' });
    let over = false;
    const asking = others.map(async (caller) => {
      while (!over) {
        await ask(caller, listMoedetilbud, { withinMs: 1 }).catch(() => void (unanswered += 1));
        await new Promise((resolve) => setTimeout(resolve, againMs));
      }
    });
    waits.beside.push(...(await measure()));
    over = true;
    await Promise.all(asking);
  }
  await behave(hanging.noegle, { booking: 'ok' });
  const [besideP95Ms, aloneP95Ms] = [waits.beside, waits.alone].map((all) => rounded(percentile(all, 0.95))) as [number, number];
  const raw = { besideP95Ms, aloneP95Ms, requestsEach: waits.alone.length, unanswered };
  return { name: "a vendor's p95 while every call to another times out, against alone", unit: 'x', value: rounded(besideP95Ms / aloneP95Ms), target: 1.2, stretch: 1.1, better: 'less', raw };
};

const bigMonth = async ({ system }: RunningServices, month: Month): Promise<Figure> => {
  await behave(quick.noegle, { tiderPerDag: bigDay });
  const { fra, moedetilbudId, til } = month;
  const address = `${await bookingUrlOf(quick.noegle)}/v1/moedetilbud/${moedetilbudId}/tider?${new URLSearchParams({ fra, til })}`;
  const headers = { authorization: `Bearer ${apiKeyOf(system, quick.noegle)}` };
  const fromVendor = async () => {
    const answer = await fetch(address, { headers });
    if (answer.status !== 200) throw new Error(`The vendor answered ${answer.status}`);
    await answer.json();
  };
  const slots = await asked(month);
  await inTurns(bigMonths / 4, 1, async (at) => (at % 2 === 0 ? asked(month) : fromVendor()));
  const waits = await inTurns(bigMonths * 2, 1, (at) => timed(() => (at % 2 === 0 ? asked(month) : fromVendor())));
  const [oursP50Ms, vendorP50Ms] = [0, 1].map((odd) => rounded(percentile(waits.filter((_, at) => at % 2 === odd), 0.5))) as [number, number];
  return {
    name: `a month of ${slots} times, against the vendor's own answer`, unit: 'x', value: rounded(oursP50Ms / vendorP50Ms), target: 1.5, stretch: 1.25, better: 'less',
    raw: { oursP50Ms, vendorP50Ms, slots, requestsEach: bigMonths },
  };
};
