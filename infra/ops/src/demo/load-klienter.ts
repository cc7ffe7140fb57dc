import * as contracts from '@jobnet/contracts';
import { type Endpoint, klientFindes, registerKlient, type RequestOf, type Role } from '@jobnet/contracts';
import { demoFagsystemer, demoLeverandoerer } from '@jobnet/simulators/demo-world';
import { ask, publicPart, Refused } from '../client/index.ts';
import { factKey } from './fact-key.ts';
import type { Loaded, Loading } from './loading.ts';

type Registrering = RequestOf<typeof registerKlient>['body'];

const endpoints = Object.values(contracts as Record<string, unknown>).filter((value): value is Endpoint => (value as { kind?: unknown } | null)?.kind === 'endpoint');

/** Every scope that an endpoint asks of this kind of machine client. */
export const scopesOf = (role: Role): string[] =>
  [...new Set(endpoints.flatMap(({ access }) => (access.kind === 'roles' && access.scope && access.roles.includes(role) ? [access.scope] : [])))].sort();

/** One fagsystem client for each kommune and a-kasse, one API client for each vendor (demo-world.md "Machine clients"). */
export const loadKlienter = async ({ config, drift }: Loading): Promise<Loaded[]> => {
  const fagsystemer = demoFagsystemer.map(({ clientId, navn, organisation }) => ({
    klientId: clientId, navn, role: 'fagsystem' as const, organisation: { kind: organisation.kind, code: organisation.code }, scopes: scopesOf('fagsystem'),
  }));
  const leverandoerer = demoLeverandoerer.map(({ noegle, navn, cvr }) => ({
    klientId: `leverandoer-${noegle}`, navn, role: 'leverandoersystem' as const, organisation: { kind: 'leverandoer' as const, code: cvr }, scopes: scopesOf('leverandoersystem'),
  }));
  const register = async (klient: Omit<Registrering, 'jwks'>): Promise<void> => {
    const key = config.machineClientKeys[klient.klientId];
    if (!key) throw new Error(`MACHINE_CLIENT_KEYS has no key for ${klient.klientId}`);
    const body = { ...klient, jwks: { keys: [publicPart(key)] } };
    await ask(drift, registerKlient, { body, key: factKey('klient', body) }).catch((error: unknown) => {
      if (!(error instanceof Refused) || error.code !== klientFindes.code) throw error;
    });
  };
  await Promise.all([...fagsystemer, ...leverandoerer].map(register));
  return [{ what: 'machine clients', count: fagsystemer.length + leverandoerer.length }];
};
