import { showMe } from '@jobnet/contracts';
import type { AnswerOf } from '@jobnet/contracts/define';
import { createContext, use } from 'react';

export type Me = AnswerOf<typeof showMe>;

/** Who is at the computer. `loading` only until the first answer. */
export interface Session {
  readonly state: 'loading' | 'anonymous' | 'loggedIn';
  readonly me: Me | undefined;
  readonly logOut: () => Promise<void>;
  /** Where logging in starts; comes back to `til`, a local path with the app's prefix. */
  readonly loginUrl: (til?: string) => string;
}

export const SessionContext = createContext<Session | undefined>(undefined);

/** The session of this app's audience. */
export const useSession = (): Session => {
  const session = use(SessionContext);
  if (!session) throw new Error('There is no session here: the page must stand inside <AppFrame>');
  return session;
};
