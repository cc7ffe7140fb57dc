import { bookingsystemFejl } from '@jobnet/contracts';
import { FailureAlert, Spinner, type ProblemError } from '@jobnet/web-ui';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import type { Bookingfejl } from './bookingvalg.ts';
import { useOverskrifter } from './overskrifter.ts';
import { Systemfejl } from './systemfejl.tsx';

interface Svar {
  readonly items: readonly unknown[];
}

/** FEJL-30: what may be reported of a vendor's answer: a failure in contact or contract is 4, a true empty answer `tom`, a refusal nothing. */
export const fejlI = (query: UseQueryResult<Svar, ProblemError>, tom: '2' | '3'): Bookingfejl | undefined => {
  const kl = (ms: number): string => new Date(ms).toISOString();
  if (query.data) return query.data.items.length === 0 ? { fejlkode: tom, tidspunkt: kl(query.dataUpdatedAt) } : undefined;
  return query.error?.code === bookingsystemFejl.code ? { fejlkode: '4', tidspunkt: kl(query.errorUpdatedAt) } : undefined;
};

/** What the vendor answered: "Vent venligst..." while it is asked (BOOK-20), the system error's texts, or a refusal's reason. */
export const Leverandoersvar = <T extends Svar>({ query, children }: { query: UseQueryResult<T, ProblemError>; children: (data: T) => ReactNode }): ReactElement => {
  const { under } = useOverskrifter();
  if (query.data) return <>{children(query.data)}</>;
  if (query.isFetching || !query.error) return <Spinner />;
  const igen = (): void => void query.refetch();
  return query.error.code === bookingsystemFejl.code ? <Systemfejl headingLevel={under} onIgen={igen} /> : <FailureAlert problem={query.error} onRetry={igen} />;
};
