import type { Recovery, RowContext, RowResult } from '../row.ts';
import { type Evidence, gather } from './evidence.ts';
import { judge } from './judge.ts';
import { Load } from './load.ts';
import { requireNobodyNamed } from './nobody-named.ts';
import { makeBorgere } from './people.ts';
import { pause } from '../stage/stopwatch.ts';
import type { RunningServices } from './running-services.ts';

/** When the cause of a trouble was gone, and what shall work again, within what. */
export interface Outage {
  readonly what: string;
  /** Ms since 1970. */
  readonly over: number;
  readonly back: 'write' | 'send' | 'consume';
  readonly boundMs: number;
}

const borgerCount = 24;
const perSecond = 60;
const warmUpMs = 2_000;
const coolDownMs = 4_000;

/**
 * Lets borgere live while a fault happens, waits until everything has come through, and judges what is there. `trouble` makes the
 * fault and answers what to measure from; `afterwards` is done when nobody writes any more.
 */
export const underFault = async (
  { random, say, services: start }: RowContext,
  trouble: (services: RunningServices) => Promise<readonly Outage[]>,
  afterwards?: (services: RunningServices, borgerIds: readonly string[]) => Promise<readonly Outage[]>,
): Promise<RowResult> => {
  const services = await start();
  const borgere = await makeBorgere(services, borgerCount, random);
  const borgerIds = borgere.map(({ borgerId }) => borgerId);
  const load = new Load(borgere, { perSecond });
  await pause(warmUpMs);
  let outages: readonly Outage[];
  try {
    outages = await trouble(services);
    await pause(coolDownMs);
  } finally {
    await load.stop().catch(() => undefined);
  }
  const answered = await load.stop();
  if (afterwards) {
    await gather(services.system, borgerIds);
    outages = [...outages, ...(await afterwards(services, borgerIds))];
  }
  const evidence = await gather(services.system, borgerIds);
  await requireNobodyNamed(services.system, borgere);
  const { events, repeatedRecords, verdict } = judge(evidence, answered);
  say(`${answered.tilmeldinger.length} tilmeldinger and ${answered.afmeldinger.length} afmeldinger answered, ${answered.repeated} writes repeated, ${repeatedRecords} records repeated`);
  return { events, verdict, recoveries: outages.map((outage) => recoveryFrom(evidence, outage)) };
};


/** From the end of the cause to the first tilmelding written after it, to the first receipt of one told after it, or to the first receipt at all. */
const recoveryFrom = ({ beskeder, records, tilmeldinger }: Evidence, { back, boundMs, over, what }: Outage): Recovery => {
  const toldAt = new Map(records.map(({ id, time }) => [id, time.getTime()]));
  const later = (time: number | undefined): boolean => (time ?? 0) > over;
  const moments = {
    write: () => tilmeldinger.map(({ registeredAt }) => registeredAt.getTime()).filter(later),
    send: () => beskeder.filter(({ sourceId }) => later(toldAt.get(sourceId))).map(({ modtaget }) => modtaget.getTime()),
    consume: () => beskeder.map(({ modtaget }) => modtaget.getTime()).filter(later),
  };
  return { what, boundMs, ms: Math.min(...moments[back]()) - over };
};
