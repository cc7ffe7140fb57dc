/** What `ops -- clock` is asked to do: nothing but tell, go back to the real time, or move by so many ms. */
export type ClockMove = { readonly kind: 'show' } | { readonly kind: 'reset' } | { readonly kind: 'by'; readonly ms: number };

const unitMs: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const form = /^([+-])((?:\d+[smhd])+)$/;
const mostMs = 3_660 * 86_400_000;

/** Reads `+20m`, `-1h30m`, `+2d`, `reset` or nothing. Throws with the forms that it knows. */
export const readClockMove = (argument: string | undefined): ClockMove => {
  if (argument === undefined) return { kind: 'show' };
  if (argument === 'reset') return { kind: 'reset' };
  const [, sign, amounts] = form.exec(argument) ?? [];
  if (!sign || !amounts) throw new Error(`"${argument}" is no time to move by. Use for example +20m, -1h30m, +2d, or reset.`);
  const ms = [...amounts.matchAll(/(\d+)([smhd])/g)].reduce((sum, [, amount, unit]) => sum + Number(amount) * (unitMs[unit ?? ''] ?? 0), 0);
  if (ms > mostMs) throw new Error('The clock moves by at most ten years at a time.');
  return { kind: 'by', ms: sign === '-' ? -ms : ms };
};

/** The clock's distance from the real time after a move. */
export const offsetAfter = (move: ClockMove, offsetMs: number): number => (move.kind === 'reset' ? 0 : move.kind === 'by' ? offsetMs + move.ms : offsetMs);
