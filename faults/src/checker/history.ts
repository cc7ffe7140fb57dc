/** One event as the checker sees it, whatever it was read from. `mark` is unique to the attempt that wrote it, rolled back or not. */
export interface Trace {
  readonly key: string;
  readonly sequence: number;
  readonly topic: string;
  readonly mark: string;
}

/** All that a run left behind. */
export interface History {
  /** The business rows that stand in the writer's database. */
  readonly committed: readonly Trace[];
  /** Marks whose commit the database acknowledged to the writer. */
  readonly acknowledged?: Iterable<string>;
  /** The topics' records; those of one topic and key in the order of the log. */
  readonly log: readonly Trace[];
  /** What the acting handler wrote; those of one topic and key in the order of their commits. */
  readonly effects: readonly Trace[];
  /** What the projecting handler applied; those of one key in the order of their commits. */
  readonly projected: readonly Trace[];
  /** Marks that still wait: in the outbox, parked, or not yet read. */
  readonly waiting?: ReadonlySet<string>;
  /** Marks that were sent again by hand, dead letters for one: they may come after their newer. */
  readonly replayed?: ReadonlySet<string>;
}

/** What was wrong, counted; all zero when nothing was. */
export interface Verdict {
  /** Committed, or acknowledged as such, and without its record or its effect, and waiting nowhere. */
  readonly lost: number;
  /** In a topic or in effect without a committed row. */
  readonly ghost: number;
  /** Effects beyond the first of an event. */
  readonly duplicated: number;
  /** Taken after a newer one: in a log's first occurrences, in effects of one topic and key, or in a projection of one key. */
  readonly inversions: number;
  /** Missing in a log that has a later one of its key and topic. */
  readonly gaps: number;
  /** Committed, without effect when the wait was over, but still waiting somewhere. */
  readonly stuck: number;
}

export const kinds = ['lost', 'ghost', 'duplicated', 'inversions', 'gaps', 'stuck'] as const satisfies readonly (keyof Verdict)[];
export const clean: Verdict = { lost: 0, ghost: 0, duplicated: 0, inversions: 0, gaps: 0, stuck: 0 };

/** Adds verdicts kind by kind. */
export const sumOf = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce<Verdict>((sum, one) => Object.fromEntries(kinds.map((kind) => [kind, sum[kind] + one[kind]])) as unknown as Verdict, clean);

/** True when nothing was wrong. */
export const isClean = (verdict: Verdict): boolean => kinds.every((kind) => verdict[kind] === 0);
