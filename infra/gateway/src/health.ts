import { z } from 'zod';

const deadlineMs = 2_000;
const state = z.enum(['ok', 'degraded', 'down']);
type State = z.output<typeof state>;
const health = z.object({ status: state, parts: z.record(z.string(), z.unknown()).default({}) });

/** State of every part: the five services, the web server, and the database and Kafka as the services see them. */
export interface SystemHealth {
  readonly status: State;
  readonly parts: Readonly<Record<string, State>>;
}

const ranks: Readonly<Record<State, number>> = { ok: 0, degraded: 1, down: 2 };
const worst = (states: readonly State[]): State => states.reduce((a, b) => (ranks[b] > ranks[a] ? b : a), 'ok' as State);

/** Asks every part's `/healthz` at once; a part that does not answer in 2 s is down. */
export const systemHealth = async (parts: Readonly<Record<string, string>>): Promise<SystemHealth> => {
  const answers = await Promise.all(Object.entries(parts).map(async ([name, url]) => [name, await healthOf(url)] as const));
  const backing = (name: string) => {
    const seen = answers.map(([, answer]) => state.safeParse(answer.parts[name])).filter(({ success }) => success);
    return seen.length > 0 ? { [name]: worst(seen.map(({ data }) => data ?? 'down')) } : {};
  };
  const states: Record<string, State> = {
    gateway: 'ok',
    ...Object.fromEntries(answers.map(([name, { status }]) => [name, status])),
    ...backing('database'),
    ...backing('kafka'),
  };
  return { status: worst(Object.values(states)), parts: states };
};

const healthOf = async (url: string): Promise<z.output<typeof health>> => {
  try {
    const response = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(deadlineMs) });
    return health.parse(await response.json());
  } catch {
    return { status: 'down', parts: {} };
  }
};
