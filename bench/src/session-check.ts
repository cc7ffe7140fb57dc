import { resolveSession, searchAnnoncer } from '@jobnet/contracts';
import { startServices } from '@jobnet/faults/services';
import { type Caller, logIn } from '@jobnet/ops/client';
import { type Figure, percentile, rounded } from './figure.ts';
import { inTurns } from './in-turns.ts';

const sessions = 10;
const atOnce = 4;
const warmUp = 400;
const measured = 4_000;
/** The gateway keeps identity's answer so long. */
const keptSeconds = 5;

/**
 * The same proxied request (Find job, which anyone may ask for) with a session, which the gateway then checks and the service gets a token
 * of, and without one, four at a time and taking turns; and how often identity was asked about the sessions meanwhile.
 */
export const sessionCheck = async (): Promise<Figure[]> => {
  const { system } = await startServices();
  try {
    const callers: Caller[] = [];
    for (let made = 0; made < sessions; made += 1) callers.push(await logIn(system.gatewayUrl, 'borger', 'anna-lund'));
    const headers = await Promise.all(callers.map((caller) => caller.headers()));
    const address = `${system.gatewayUrl}${searchAnnoncer.path}`;
    const once = async (at: number): Promise<number> => {
      const before = performance.now();
      const answer = await fetch(address, { headers: at % 2 === 0 ? {} : { ...headers[(at >> 1) % sessions] } });
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`Find job answered ${answer.status}`);
      return performance.now() - before;
    };
    await inTurns(warmUp, atOnce, once);
    const [askedBefore, startedAt] = [await timesAsked(system.portOf('identity')), performance.now()];
    const waits = await inTurns(measured * 2, atOnce, once);
    const seconds = (performance.now() - startedAt) / 1_000;
    const asked = (await timesAsked(system.portOf('identity'))) - askedBefore;
    const [without, checked] = [0, 1].map((odd) => waits.filter((_, at) => at % 2 === odd)) as [number[], number[]];
    const raw = {
      checkedP95Ms: rounded(percentile(checked, 0.95)), withoutP95Ms: rounded(percentile(without, 0.95)), checkedP50Ms: rounded(percentile(checked, 0.5)),
      withoutP50Ms: rounded(percentile(without, 0.5)), requests: waits.length, seconds: rounded(seconds), sessions, asked, atOnce,
    };
    return [
      { name: 'a proxied request with its session checked, p95 against the same without', unit: 'x', value: rounded(raw.checkedP95Ms / raw.withoutP95Ms), target: 1.3, stretch: 1.1, better: 'less', raw },
      { name: 'identity asked, per session and 5 s', unit: 'times', value: rounded(asked / sessions / (seconds / keptSeconds + 1)), target: 1, stretch: 1, better: 'less', raw },
    ];
  } finally {
    await system.stop();
  }
};

const timesAsked = async (port: number): Promise<number> => {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const counts = [...text.matchAll(new RegExp(`^http_request_duration_seconds_count\\{[^}]*endpoint="${resolveSession.name}"[^}]*\\} (\\d+)`, 'gm'))];
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
};
