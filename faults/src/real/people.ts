import * as contracts from '@jobnet/contracts';
import { type Endpoint, findBorger, registerKlient, updateKontaktoplysningerForBorger, updateTilhoersforhold } from '@jobnet/contracts';
import { ask, type Caller, forEach, logIn, machineClient, type PrivateKey, publicPart } from '@jobnet/ops/client';
import { eventually } from '@jobnet/testkit';
import type { Random } from '../random.ts';
import { withDatabase } from './database.ts';
import type { RunningServices } from './running-services.ts';
import type { ServicesSystem } from './services-system.ts';

/** A borger of a run, and the fagsystem of the own kommune. */
export interface Borger {
  readonly borgerId: string;
  /** Invented: it can belong to nobody. */
  readonly cpr: string;
  readonly kommune: Caller;
}

const addressWithinMs = 180_000;
const madeAtOnce = 100;
const loggedInAtOnce = 4;
const kommuner: readonly (readonly [kommunekode: string, klientId: string])[] = [
  ['0101', 'fagsystem-koebenhavn'], ['0751', 'fagsystem-aarhus'], ['0461', 'fagsystem-odense'], ['0561', 'fagsystem-esbjerg'], ['0851', 'fagsystem-aalborg'],
];

/** Registers the fagsystem of five kommuner, as a member of STAR's staff does; answers who calls for which kommune. */
export const registerFagsystemer = async (system: ServicesSystem): Promise<ReadonlyMap<string, Caller>> => {
  const drift = await logIn(system.gatewayUrl, 'medarbejder', 'ole-drift');
  const secrets = system.secrets();
  const callers = kommuner.map(async ([kommunekode, klientId]) => {
    const key = secrets[`MACHINE_CLIENT_${klientId.toUpperCase().replaceAll('-', '_')}_JWK`] as PrivateKey;
    const organisation = { kind: 'kommune' as const, code: kommunekode };
    const body = { klientId, navn: klientId, role: 'fagsystem' as const, organisation, scopes: fagsystemScopes, jwks: { keys: [publicPart(key)] } };
    await ask(drift, registerKlient, { body });
    return [kommunekode, machineClient(system.gatewayUrl, klientId, key)] as const;
  });
  return new Map(await Promise.all(callers));
};

/** Every scope that an endpoint asks of a fagsystem. */
const fagsystemScopes = [
  ...new Set(
    Object.values(contracts as Record<string, unknown>)
      .filter((value): value is Endpoint => (value as { kind?: unknown } | null)?.kind === 'endpoint')
      .flatMap(({ access }) => (access.kind === 'roles' && access.scope && access.roles.includes('fagsystem') ? [access.scope] : [])),
  ),
].sort();

/**
 * Makes so many borgere known through their kommune, as invented as their CPR numbers, spread over the kommuner; answers when
 * notifications has their address.
 */
export const makeBorgere = async (
  { fagsystemer, system }: RunningServices, count: number, random: Random, kommunekoder: readonly string[] = kommuner.map(([kode]) => kode),
): Promise<Borger[]> => {
  const cprs = new Set<string>();
  while (cprs.size < count) cprs.add(inventedCpr(random));
  const made = forEach([...cprs], madeAtOnce, async (cpr, index) => {
    const kommunekode = kommunekoder[index % kommunekoder.length] ?? '';
    const kommune = fagsystemer.get(kommunekode);
    if (!kommune) throw new Error(`No fagsystem for ${kommunekode}`);
    const { borgerId } = await ask(kommune, findBorger, { body: { cpr } });
    const body = { kommunekode, akassekode: '03', kontaktgruppe: '1', beskyttet: false };
    await ask(kommune, updateTilhoersforhold, { params: { borgerId }, body });
    await ask(kommune, updateKontaktoplysningerForBorger, { params: { borgerId }, body: kontakt(0) });
    return { borgerId, cpr, kommune };
  });
  const borgere = await made;
  await eventually(() => haveAddress(system, borgere), { what: "notifications to know everybody's address", withinMs: addressWithinMs });
  return borgere;
};

/** Logs borgere in with MitID; answers each one's session, in their order. */
export const logInBorgere = ({ system }: RunningServices, borgere: readonly Borger[]): Promise<Caller[]> =>
  forEach(borgere, loggedInAtOnce, ({ cpr }, index) => logIn(system.gatewayUrl, 'borger', { navn: `Borger Nummer ${index + 1}`, cpr }));

/** The n-th contact details of a borger. */
export const kontakt = (n: number) => ({ email: `borger.${n}@example.test`, emailBekraeftet: true, telefon: null });

const haveAddress = (system: ServicesSystem, borgere: readonly Borger[]): Promise<boolean> =>
  withDatabase(system.databaseOf('notifications'), async (query) => {
    const known = await query('select 1 from modtager where borger_id = any($1)', [borgere.map(({ borgerId }) => borgerId)]);
    return known.length === borgere.length;
  });

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** A CPR number that can belong to nobody: modulus 11 fails, and nobody here is born on 1 January. */
const inventedCpr = (random: Random): string => {
  const two = (from: number, to: number): string => String(random.between(from, to)).padStart(2, '0');
  const digits = `${two(2, 28)}${two(2, 12)}${two(60, 99)}${String(random.between(0, 3999)).padStart(4, '0')}`;
  const remainder = [...digits].reduce((sum, digit, index) => sum + Number(digit) * (weights[index] ?? 0), 0) % 11;
  return remainder === 0 ? inventedCpr(random) : digits;
};
