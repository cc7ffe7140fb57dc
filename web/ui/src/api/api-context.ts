import { createContext, use } from 'react';
import type { Client } from './client.ts';

/** The client of the running app. */
export const ClientContext = createContext<Client | undefined>(undefined);

/** The typed client, for calls that are neither a query nor an action. */
export const useClient = (): Client => {
  const client = use(ClientContext);
  if (!client) throw new Error('There is no client here: the page must stand inside <AppFrame>');
  return client;
};
