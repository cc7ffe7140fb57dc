import type { AnswerOf, Endpoint } from '@jobnet/contracts/define';
import { keepPreviousData, queryOptions, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { Client, ClientRequest } from './client.ts';
import { useClient } from './api-context.ts';
import type { ProblemError } from './problem-error.ts';

interface EndpointOptions {
  readonly enabled?: boolean;
  /** Asks again this often; marked as background, so that it never keeps the session alive. */
  readonly pollMs?: number;
  /** Keeps showing the page before while the next one is fetched. */
  readonly keepPrevious?: boolean;
}

/** The query of an endpoint; for `useQuery`, and for fetching it beforehand on the server. Only its first answer counts as use. */
export const endpointQuery = <E extends Endpoint>(client: Client, endpoint: E, request: ClientRequest<E>) =>
  queryOptions<AnswerOf<E> | null, ProblemError>({
    queryKey: [endpoint.name, request],
    queryFn: async ({ signal, client: cache, queryKey }) =>
      (await client.call(endpoint, request, { signal, background: cache.getQueryData(queryKey) !== undefined })) ?? null,
  });

/** What a GET endpoint answers, kept and shared by name and request; show it with <Loaded>. */
export const useEndpoint = <E extends Endpoint>(endpoint: E, request: ClientRequest<E>, { enabled = true, pollMs, keepPrevious = false }: EndpointOptions = {}): UseQueryResult<AnswerOf<E>, ProblemError> =>
  useQuery({
    ...endpointQuery(useClient(), endpoint, request),
    enabled,
    ...(pollMs === undefined ? {} : { refetchInterval: pollMs }),
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  }) as UseQueryResult<AnswerOf<E>, ProblemError>;

/** Fetches the endpoints' answers again, because something they show has changed. */
export const useRefresh = (): ((...endpoints: readonly Endpoint[]) => Promise<void>) => {
  const cache = useQueryClient();
  return async (...endpoints) => {
    await Promise.all(endpoints.map((endpoint) => cache.invalidateQueries({ queryKey: [endpoint.name] })));
  };
};
