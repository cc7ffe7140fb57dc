import { type AnswerOf, showMigIJobag } from '@jobnet/contracts';
import { useEndpoint, useSession, type ProblemError } from '@jobnet/web-ui';
import type { UseQueryResult } from '@tanstack/react-query';

/** The company, the link to a kontaktperson, and what the menu offers. */
export type Mig = AnswerOf<typeof showMigIJobag>;

/** Asks who is logged in to JobAG; only once somebody is. */
export const useMigQuery = (): UseQueryResult<Mig, ProblemError> => {
  const { state } = useSession();
  return useEndpoint(showMigIJobag, {}, { enabled: state === 'loggedIn' });
};

/** Who is logged in to JobAG; undefined while nobody is, or while it is not known. */
export const useMig = (): Mig | undefined => useMigQuery().data;
