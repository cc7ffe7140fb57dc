import type { FaultRow } from '../row.ts';
import { BrokerProxy, type Weather } from '../stage/broker-proxy.ts';
import { pause } from '../stage/stopwatch.ts';
import { beginTrial } from '../stage/trial.ts';

const boundMs = 15_000;
/** So few events a second that a minute's backlog is no part of the recovery. */
const perSecond = 20;

interface Spell {
  readonly what: string;
  readonly weather: Weather;
  readonly lastsMs: number;
}

const spells: readonly Spell[] = [
  { what: 'nothing through either way', weather: { blocked: 'both' }, lastsMs: 60_000 },
  { what: 'nothing through to the broker', weather: { blocked: 'up' }, lastsMs: 60_000 },
  { what: 'nothing through from the broker', weather: { blocked: 'down' }, lastsMs: 60_000 },
  { what: 'latency of 2 s', weather: { latencyMs: 2_000 }, lastsMs: 30_000 },
  { what: '10 kB a second', weather: { bytesPerSecond: 10_000 }, lastsMs: 30_000 },
  { what: 'slow close', weather: { closesAfterMs: 5_000 }, lastsMs: 10_000 },
];
const shortSpells: readonly Spell[] = [{ what: 'nothing through either way', weather: { blocked: 'both' }, lastsMs: 5_000 }];

/** The wire between the processes and the broker stops, in one direction or both, or becomes slow. */
export const network: FaultRow = {
  id: 7, name: 'network between services and broker: partitions, latency, bandwidth, slow close', on: 'sample', short: false,
  run: async (context) => {
    const trial = await beginTrial(context, 'row07');
    const [broker = ''] = trial.world.brokers;
    const proxy = await BrokerProxy.open(broker);
    const proxied = { network: { proxies: { [broker.split(':')[1] ?? '']: proxy.port } } };
    try {
      const { app } = await trial.steady({ perSecond, app: proxied, reader: proxied });
      for (const { lastsMs, weather, what } of context.short ? shortSpells : spells) {
        await trial.probe('before', 120_000);
        trial.recoveries.pop();
        proxy.become(weather);
        await pause(lastsMs);
        proxy.become({});
        await trial.probe(`after ${what}`, boundMs);
      }
      await trial.quiet(app);
      return await trial.finish();
    } finally {
      await trial.stage.clear();
      await proxy.close();
    }
  },
};
