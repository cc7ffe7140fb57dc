const DEFAULT_WITHIN_MS = 10_000;
const EVERY_MS = 50;

/** What is waited for, in words for the failure message, and for how long. */
export interface Wait {
  readonly what: string;
  readonly withinMs?: number;
}

type Truthy<T> = Exclude<T, undefined | null | false | '' | 0>;

/**
 * Waits for a condition by asking again and again, and answers its first truthy value. Fails naming `what` and the last
 * error or value seen; a condition that throws is one that does not hold yet.
 */
export async function eventually<T>(condition: () => T | Promise<T>, { what, withinMs = DEFAULT_WITHIN_MS }: Wait): Promise<Truthy<T>> {
  const deadline = Date.now() + withinMs;
  let last: unknown;
  do {
    try {
      const value = await condition();
      if (value) return value as Truthy<T>;
      last = `the last answer was ${JSON.stringify(value)}`;
    } catch (error) {
      last = error instanceof Error ? error.message : error;
    }
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  } while (Date.now() < deadline);
  throw new Error(`Waited ${withinMs} ms in vain for: ${what} (${String(last)})`);
}
