import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { Spinner } from '../components/spinner.tsx';
import { FailureAlert } from './failure-alert.tsx';
import type { ProblemError } from './problem-error.ts';

/** Shows what an endpoint answered: "Vent venligst..." until then, and why with "Prøv igen" when it failed. Old data stay on the page. */
export const Loaded = <T,>({ query, children }: { query: UseQueryResult<T, ProblemError>; children: (data: NonNullable<T>) => ReactNode }): ReactElement => {
  if (query.data !== undefined && query.data !== null) return <>{children(query.data as NonNullable<T>)}</>;
  if (query.error) return <FailureAlert problem={query.error} onRetry={() => void query.refetch()} />;
  return <Spinner />;
};
