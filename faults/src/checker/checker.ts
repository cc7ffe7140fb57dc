import type { History, Trace, Verdict } from './history.ts';

/**
 * Compares what was committed with the topics' records and with the effects, after Kafka's produce_consume_validate and Jepsen's
 * queue: every committed event has a record and exactly one effect, nothing else has either, and per key nothing comes after its
 * newer. Records may be repeated; effects may not.
 */
export const check = (history: History): Verdict => {
  const committed = new Set(history.committed.map(({ mark }) => mark));
  const { gaps, inversions } = orderIn(history);
  const missing = missingIn(history, committed);
  return {
    ...missing,
    ghost: ghostsIn(history, committed),
    duplicated: history.effects.length - new Set(history.effects.map(({ mark }) => mark)).size,
    inversions,
    gaps,
  };
};

/** Committed events without a record, an effect, or a projection that has come as far; each counts once. */
const missingIn = (history: History, committed: ReadonlySet<string>): Pick<Verdict, 'lost' | 'stuck'> => {
  const { effects, log, waiting = new Set() } = history;
  const [recorded, effected] = [marksOf(log), marksOf(effects)];
  const furthest = newestOf(history.projected);
  const newest = newestOf(history.committed);
  let [lost, stuck] = [0, 0];
  for (const trace of history.committed) {
    const behind = newest.get(trace.key) === trace.sequence && (furthest.get(trace.key) ?? 0) < trace.sequence;
    if (recorded.has(trace.mark) && effected.has(trace.mark) && !behind) continue;
    if (waiting.has(trace.mark)) stuck += 1;
    else lost += 1;
  }
  for (const mark of history.acknowledged ?? []) if (!committed.has(mark)) lost += 1;
  return { lost, stuck };
};

const ghostsIn = ({ effects, log, projected }: History, committed: ReadonlySet<string>): number => {
  const ghosts = new Set<string>();
  for (const list of [log, effects, projected]) for (const { mark } of list) if (!committed.has(mark)) ghosts.add(mark);
  return ghosts.size;
};

const orderIn = ({ committed, effects, log, projected, replayed }: History): Pick<Verdict, 'gaps' | 'inversions'> => {
  const places = firstOccurrences(log);
  const inOrder = firstOccurrences(effects).filter(({ mark }) => !replayed?.has(mark));
  const inversions = descentsOf(places, placeOf) + descentsOf(inOrder, placeOf) + descentsOf(projected, ({ key }) => key);
  return { inversions, gaps: gapsIn(committed, places) };
};

/** How often a sequence is not above the highest before it in its place. */
const descentsOf = (traces: readonly Trace[], place: (trace: Trace) => string): number => {
  const highest = new Map<string, number>();
  let descents = 0;
  for (const trace of traces) {
    const before = highest.get(place(trace)) ?? 0;
    if (trace.sequence <= before) descents += 1;
    else highest.set(place(trace), trace.sequence);
  }
  return descents;
};

const gapsIn = (committed: readonly Trace[], recorded: readonly Trace[]): number => {
  const marks = marksOf(recorded);
  const last = new Map<string, number>();
  for (const trace of recorded) last.set(placeOf(trace), Math.max(last.get(placeOf(trace)) ?? 0, trace.sequence));
  return committed.filter((trace) => !marks.has(trace.mark) && trace.sequence < (last.get(placeOf(trace)) ?? 0)).length;
};

const firstOccurrences = (traces: readonly Trace[]): Trace[] => {
  const seen = new Set<string>();
  return traces.filter(({ mark }) => !seen.has(mark) && seen.add(mark));
};

const newestOf = (traces: readonly Trace[]): Map<string, number> => {
  const newest = new Map<string, number>();
  for (const { key, sequence } of traces) newest.set(key, Math.max(newest.get(key) ?? 0, sequence));
  return newest;
};

const marksOf = (traces: readonly Trace[]): Set<string> => new Set(traces.map(({ mark }) => mark));
const placeOf = ({ key, topic }: Trace): string => `${topic}/${key}`;
