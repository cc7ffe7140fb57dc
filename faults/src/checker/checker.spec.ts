import fc from 'fast-check';
import { check } from './checker.ts';
import { clean, type History, isClean, sumOf, type Trace } from './history.ts';

const trace = (sequence: number, { key = 'a', topic = 'taken', mark = `${key}${sequence}` }: Partial<Trace> = {}): Trace => ({ key, sequence, topic, mark });
const upTo = (count: number, of: Partial<Trace> = {}): Trace[] => Array.from({ length: count }, (_, at) => trace(at + 1, of));
const history = (traces: readonly Trace[], changes: Partial<History> = {}): History => ({ committed: traces, log: traces, effects: traces, projected: traces, ...changes });
const without = (traces: readonly Trace[], sequence: number): Trace[] => traces.filter((one) => one.sequence !== sequence);

describe('the checker', () => {
  const three = upTo(3);
  const [first, second, third] = three as [Trace, Trace, Trace];

  it('finds nothing wrong with a run where all went well, records repeated or not', () => {
    expect(check(history(three, { log: [first, second, first, second, third] }))).toEqual(clean);
    expect(check(history([...three, ...upTo(2, { key: 'b' })]))).toEqual(clean);
  });

  it('finds a committed event that never reached its topic: lost, and a gap when a later one did', () => {
    expect(check(history(three, { log: without(three, 2), effects: without(three, 2), projected: without(three, 2) }))).toEqual({ ...clean, lost: 1, gaps: 1 });
    expect(check(history(three, { log: without(three, 3), effects: without(three, 3), projected: without(three, 3) }))).toEqual({ ...clean, lost: 1 });
  });

  it('finds a record without its effect, and a projection that stayed behind', () => {
    expect(check(history(three, { effects: without(three, 1) }))).toEqual({ ...clean, lost: 1 });
    expect(check(history(three, { projected: [first, second] }))).toEqual({ ...clean, lost: 1 });
  });

  it('forgives a projection that passed over older events', () => {
    expect(check(history(three, { projected: [third] }))).toEqual(clean);
  });

  it('finds a commit that was acknowledged and is gone', () => {
    expect(check(history(three, { acknowledged: ['a1', 'gone'] }))).toEqual({ ...clean, lost: 1 });
  });

  it('calls what still waits stuck, not lost', () => {
    const changes = { log: [first], effects: [first], projected: [first] };
    expect(check(history(three, { ...changes, waiting: new Set(['a2', 'a3']) }))).toEqual({ ...clean, stuck: 2 });
  });

  it('lets an effect that was replayed by hand come late, but not be missing', () => {
    expect(check(history(three, { effects: [first, third, second], replayed: new Set(['a2']) }))).toEqual(clean);
    expect(check(history(three, { effects: [first, third], replayed: new Set(['a2']) }))).toEqual({ ...clean, lost: 1 });
  });

  it('finds a ghost: the attempt was rolled back, whatever took its sequence later', () => {
    const rolledBack = trace(2, { mark: 'rolled back' });
    expect(check(history(three, { log: [first, rolledBack, second, third] }))).toMatchObject({ ghost: 1, lost: 0 });
    expect(check(history(three, { effects: [...three, rolledBack] }))).toMatchObject({ ghost: 1 });
  });

  it('finds an effect that happened twice', () => {
    expect(check(history(three, { effects: [first, second, second, third] }))).toEqual({ ...clean, duplicated: 1 });
  });

  it('finds an inversion in a log, in effects and in a projection, each in its own place', () => {
    expect(check(history(three, { log: [second, first, third] }))).toEqual({ ...clean, inversions: 1 });
    expect(check(history(three, { effects: [first, third, second] }))).toEqual({ ...clean, inversions: 1 });
    expect(check(history(three, { projected: [first, third, second] }))).toEqual({ ...clean, inversions: 1 });
    expect(check(history(three, { projected: [first, third, third] }))).toEqual({ ...clean, inversions: 1 });
  });

  it('asks for order in effects within one topic only: over topics a projection converges', () => {
    const both = [trace(1), trace(2, { topic: 'moved' }), trace(3)];
    const [one, two, last] = both as [Trace, Trace, Trace];
    expect(check(history(both, { effects: [two, one, last], projected: [two, last] }))).toEqual(clean);
  });

  it('finds exactly as many as were taken away, repeated or added, for any run', () => {
    const run = fc.record({ events: fc.integer({ min: 3, max: 30 }), keys: fc.integer({ min: 1, max: 4 }), at: fc.nat() });
    fc.assert(
      fc.property(run, ({ at, events, keys }) => {
        const traces = Array.from({ length: keys }, (_, key) => upTo(events, { key: `k${key}` })).flat();
        const chosen = traces[at % traces.length] as Trace;
        const less = traces.filter(({ mark }) => mark !== chosen.mark);
        expect(check(history(traces, { effects: less })).lost).toBe(1);
        expect(check(history(traces, { effects: [...traces, chosen] })).duplicated).toBe(1);
        expect(check(history(less, { committed: less, log: traces })).ghost).toBe(1);
        expect(isClean(check(history(traces)))).toBe(true);
      }),
    );
  });
});

describe('verdicts', () => {
  it('add up kind by kind', () => {
    expect(sumOf([{ ...clean, lost: 1 }, { ...clean, lost: 2, stuck: 1 }])).toEqual({ ...clean, lost: 3, stuck: 1 });
    expect(isClean(sumOf([]))).toBe(true);
  });
});
