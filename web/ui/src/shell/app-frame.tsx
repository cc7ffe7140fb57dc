import type { Audience } from '@jobnet/contracts';
import { ProblemError } from '../api/problem-error.ts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { ClientContext } from '../api/api-context.ts';
import { createClient, type Client } from '../api/client.ts';
import { ToastProvider } from '../components/toast.tsx';
import { SessionProvider } from '../session/session-provider.tsx';

/** What an app needs once: its API client and the memory of what was fetched. */
export interface AppParts {
  readonly client: Client;
  readonly queries: QueryClient;
}

/** Makes an app's parts: in the browser once, on the server once per request. */
export const createAppParts = (audience: Audience, baseUrl?: string): AppParts => ({
  client: createClient({ audience, baseUrl }),
  queries: new QueryClient({ defaultOptions: { queries: { retry: (tries, error) => tries < 2 && error instanceof ProblemError && error.passing, staleTime: 5_000, refetchOnWindowFocus: true }, mutations: { retry: false } } }),
});

/** The providers around an app: API, session with its timer, and receipts. The router stands outside. */
export const AppFrame = ({ parts, prefix, children }: { parts: AppParts; prefix: string; children: ReactNode }): ReactElement => (
  <QueryClientProvider client={parts.queries}>
    <ClientContext value={parts.client}>
      <SessionProvider prefix={prefix}>
        <ToastProvider>{children}</ToastProvider>
      </SessionProvider>
    </ClientContext>
  </QueryClientProvider>
);
