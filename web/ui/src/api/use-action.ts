import type { AnswerOf, Endpoint } from '@jobnet/contracts/define';
import { useCallback, useRef, useState } from 'react';
import { useClient } from './api-context.ts';
import type { ClientRequest } from './client.ts';
import { createIntent, withRetries, type Intent } from './intent.ts';
import { ProblemError } from './problem-error.ts';
import { useRefresh } from './use-endpoint.ts';

/** Something a person does: one key per intent, tried again by itself while the failure is passing. */
export interface Action<E extends Endpoint> {
  /** Throws the ProblemError too, so that `useForm` can show it at its fields. */
  readonly run: (request: ClientRequest<E>) => Promise<AnswerOf<E>>;
  readonly busy: boolean;
  /** Why the last run was refused; gone when it runs again. */
  readonly problem: ProblemError | undefined;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** An action over a write endpoint. `refreshes` are the endpoints whose answers it changes; they are fetched again before it is done. */
export const useAction = <E extends Endpoint>(endpoint: E, refreshes: readonly Endpoint[] = []): Action<E> => {
  const client = useClient();
  const refresh = useRefresh();
  const intent = useRef<Intent>(undefined);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemError>();
  const latest = useRef({ refresh, refreshes });
  latest.current = { refresh, refreshes };

  const run = useCallback(
    async (request: ClientRequest<E>): Promise<AnswerOf<E>> => {
      intent.current ??= createIntent();
      const key = intent.current.keyFor(request);
      setBusy(true);
      setProblem(undefined);
      try {
        const answer = await withRetries(() => client.call(endpoint, request, { key }), wait);
        intent.current.settle();
        await latest.current.refresh(...latest.current.refreshes);
        return answer;
      } catch (error) {
        if (error instanceof ProblemError) {
          if (!error.uncertain) intent.current.settle();
          setProblem(error);
        }
        throw error;
      } finally {
        setBusy(false);
      }
    },
    [client, endpoint],
  );
  return { run, busy, problem };
};
