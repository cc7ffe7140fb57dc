const everyMs = 25;

/** Waits for `ms`. Only faults that last a given time do this; everything else waits for the thing. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks until the answer is yes, and says how many milliseconds it took; undefined when `withinMs` went by. A throw counts as no.
 * `askEveryMs`: more than usual where asking itself costs what is measured.
 */
export const timeUntil = async (holds: () => Promise<boolean> | boolean, withinMs: number, askEveryMs = everyMs): Promise<number | undefined> => {
  const began = performance.now();
  while (performance.now() - began < withinMs) {
    try {
      if (await holds()) return Math.round(performance.now() - began);
    } catch {
      // Not yet: what is asked is often what was killed.
    }
    await pause(askEveryMs);
  }
  return undefined;
};

/** As `timeUntil`, but throws naming what was waited for: without it the row shows nothing. */
export const untilHolds = async (what: string, holds: () => Promise<boolean> | boolean, withinMs: number): Promise<number> => {
  const ms = await timeUntil(holds, withinMs);
  if (ms === undefined) throw new Error(`Waited ${withinMs} ms in vain for ${what}`);
  return ms;
};
