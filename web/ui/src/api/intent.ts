import { ProblemError } from './problem-error.ts';

/** The Idempotency-Key of what a person means to do: the same until a sure answer came, whatever number of tries it takes. */
export interface Intent {
  readonly keyFor: (request: unknown) => string;
  readonly settle: () => void;
}

/** A new key for each intent; the same request after an uncertain end is the same intent, a changed request is a new one. */
export const createIntent = (newKey: () => string = () => crypto.randomUUID()): Intent => {
  let open: { readonly key: string; readonly request: string } | undefined;
  return {
    keyFor: (request) => {
      const fingerprint = JSON.stringify(request);
      if (open?.request !== fingerprint) open = { key: newKey(), request: fingerprint };
      return open.key;
    },
    settle: () => {
      open = undefined;
    },
  };
};

/** Waits before the second, third and fourth try. */
export const retryDelaysMs = [500, 1_500, 4_000] as const;

/** Tries again while the failure is passing, with the same key; waits what the service asked for when it asked. */
export const withRetries = async <T>(attempt: () => Promise<T>, wait: (ms: number) => Promise<void>, delays: readonly number[] = retryDelaysMs): Promise<T> => {
  for (const delay of delays) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof ProblemError) || !error.passing) throw error;
      await wait(error.retryAfterSeconds === undefined ? delay : Math.min(error.retryAfterSeconds * 1_000, 10_000));
    }
  }
  return attempt();
};
