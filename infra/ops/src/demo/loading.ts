import { demoFagsystemer } from '@jobnet/simulators/demo-world';
import { type Caller, logIn, machineClient } from '../client/index.ts';
import type { OpsConfig } from '../config.ts';

/** A line of the table that the loader prints. */
export interface Loaded {
  readonly what: string;
  readonly count: number;
  readonly note?: string;
}

/** Who loads: members of staff by their login, authorities by their machine clients. */
export interface Loading {
  readonly config: OpsConfig;
  /** Today in Denmark. */
  readonly idag: string;
  readonly drift: Caller;
  readonly support: Caller;
  readonly godkender: Caller;
  /** The machine client with this id. */
  readonly klient: (klientId: string) => Caller;
  /** The fagsystem of a kommune or an a-kasse. */
  readonly fagsystem: (kind: 'kommune' | 'akasse', code: string) => Caller;
}

/** Logs in everybody the loader needs. */
export const beginLoading = async (config: OpsConfig): Promise<Loading> => {
  const { gatewayUrl } = config;
  const [drift, support, godkender] = await Promise.all(['ole-drift', 'ulla-svane', 'stine-ravn'].map((key) => logIn(gatewayUrl, 'medarbejder', key)));
  if (!drift || !support || !godkender) throw new Error('Nobody logged in');
  const klienter = new Map<string, Caller>();
  const klient = (klientId: string): Caller => {
    const key = config.machineClientKeys[klientId];
    if (!key) throw new Error(`MACHINE_CLIENT_KEYS has no key for ${klientId}`);
    const known = klienter.get(klientId) ?? machineClient(gatewayUrl, klientId, key);
    klienter.set(klientId, known);
    return known;
  };
  const fagsystem = (kind: 'kommune' | 'akasse', code: string): Caller => {
    const found = demoFagsystemer.find(({ organisation }) => organisation.kind === kind && organisation.code === code);
    if (!found) throw new Error(`The demo world has no fagsystem for ${kind} ${code}`);
    return klient(found.clientId);
  };
  return { config, idag: todayInDenmark(), drift, support, godkender, klient, fagsystem };
};

const todayInDenmark = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date());

/** The civil date some days later. */
export const dayAfter = (dato: string, days: number): string => new Date(Date.parse(`${dato}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
