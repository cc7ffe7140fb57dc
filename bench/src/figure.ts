/** One figure of the bench: what was measured, in its unit, against its target. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly target: number;
  readonly stretch: number;
  /** Whether a larger value is the better one. */
  readonly better: 'more' | 'less';
  /** The raw numbers behind it, both sides of a ratio among them. */
  readonly raw: Readonly<Record<string, number>>;
}

/** Whether a figure reaches its target. */
export const reached = ({ better, target, value }: Figure): boolean => (better === 'more' ? value >= target : value <= target);

/** The value below which this share of the samples lies; `share` is 0 to 1. */
export const percentile = (samples: readonly number[], share: number): number => {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

/** Two decimals are all that a figure of this bench can bear. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;
