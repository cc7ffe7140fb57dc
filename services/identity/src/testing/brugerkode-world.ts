import { randomInt, randomUUID } from 'node:crypto';
import { changeAdgangskode, type EventContract, findBorger, issueBrugerkoder, startBrugerkodeSession, tilhoersforholdUpdated, updateBrugerkodeudsteder } from '@jobnet/contracts';
import { isInventedCpr } from '@jobnet/reference-data';
import type { TestCaller } from '@jobnet/service-kit/testing';
import { eventually } from '@jobnet/testkit';
import { identityUnderTest } from './identity-under-test.ts';

const scopes = ['borger.find', 'brugerkoder.read', 'brugerkoder.write'];

/** A kommune's fagsystem with the scopes of this service. */
export const kommune = (code: string): TestCaller => ({ role: 'fagsystem', id: randomUUID(), organisation: { kind: 'kommune', code }, scopes });
/** An a-kasse's fagsystem. */
export const akasse = (code: string): TestCaller => ({ role: 'fagsystem', id: randomUUID(), organisation: { kind: 'akasse', code }, scopes });
/** A caseworker of a kommune. */
export const sagsbehandler = (code: string): TestCaller => ({ role: 'sagsbehandler', id: randomUUID(), organisation: { kind: 'kommune', code } });
export const esbjerg = kommune('0561');
export const odense = kommune('0461');
export const hk = akasse('03');
export const foa = akasse('05');
export const support: TestCaller = { role: 'support', id: randomUUID(), organisation: { kind: 'star', code: 'star' } };
export const drift: TestCaller = { role: 'drift', id: randomUUID(), organisation: { kind: 'star', code: 'star' } };

/** What a caseworker chooses, and what its owner changes it to. */
export const foerste = 'Rundt-om-Fanoe-7-gange';
export const egen = 'Tre gule Cykler & 1 vogn';

/** A CPR number that can belong to nobody. */
export const inventedCpr = (): string => {
  const two = (from: number, to: number): string => String(randomInt(from, to + 1)).padStart(2, '0');
  const cpr = `${two(2, 28)}${two(2, 12)}${two(60, 99)}${String(randomInt(0, 4_000)).padStart(4, '0')}`;
  return isInventedCpr(cpr) ? cpr : inventedCpr();
};

/** A login as the gateway passes it on: from an address, by a browser that keeps its cookies. */
export interface LoginWish {
  readonly brugernavn: string;
  readonly adgangskode: string;
  readonly adresse?: string;
  readonly cookie?: string;
}

/** identity with people whose kommune is known, and those who give them brugerkoder. */
export const brugerkodeWorld = async (options: Parameters<typeof identityUnderTest>[0] = {}) => {
  const world = await identityUnderTest(options);
  const { service } = world;

  /** A borger of a kommune (Esbjerg unless told), perhaps in an a-kasse. */
  const newBorger = async (where: { kommunekode?: string; akassekode?: string } = {}): Promise<{ readonly borgerId: string; readonly cpr: string }> => {
    const cpr = inventedCpr();
    const { borgerId } = (await service.call(findBorger, { body: { cpr } }, esbjerg)).body;
    await service.topics.deliver(tilhoersforholdUpdated, { subject: borgerId, data: { borgerId, kommunekode: '0561', beskyttet: false, ...where } });
    await service.topics.settled();
    return { borgerId, cpr };
  };
  const issue = (borgerId: string, as: TestCaller = esbjerg, adgangskode = foerste) => service.call(issueBrugerkoder, { params: { borgerId }, body: { adgangskode } }, as);
  const logIn = ({ cookie, adresse = '192.0.2.1', ...body }: LoginWish) =>
    service.call(startBrugerkodeSession, { body, headers: { 'jobnet-client-address': adresse, ...(cookie ? { cookie } : {}) } });
  /** The cookies an answer sets, as a browser sends them back. */
  const cookiesOf = ({ headers }: { readonly headers: Headers }): string => headers.getSetCookie().map((line) => line.split(';', 1)[0]).join('; ');
  const secretOf = (answer: { readonly headers: Headers }): string => /__Host-jobnet-borger=([\w-]+)/.exec(cookiesOf(answer))?.[1] ?? '';
  /** Logs in and says who the session is to every service. */
  const sessionOf = async (wish: LoginWish) => {
    const answer = await logIn(wish);
    if (answer.status !== 200) throw new Error(`Not logged in: ${answer.problem.code}`);
    const secret = secretOf(answer);
    const resolved = await world.resolve('borger', secret);
    if (resolved.state !== 'alive') throw new Error(`No session: ${resolved.reason}`);
    return { answer, secret, cookie: cookiesOf(answer), principal: resolved.principal as TestCaller, tokens: resolved.tokens };
  };
  const change = (session: { readonly cookie: string; readonly principal: TestCaller }, body: { nuvaerende: string; adgangskode: string }) =>
    service.call(changeAdgangskode, { body, headers: { cookie: session.cookie } }, session.principal);
  /** A borger who has logged in once and chosen an adgangskode of her own. */
  const owner = async (where: { kommunekode?: string; akassekode?: string } = {}) => {
    const borger = await newBorger(where);
    const { brugernavn } = (await issue(borger.borgerId, kommune(where.kommunekode ?? '0561'))).body;
    const first = await sessionOf({ brugernavn, adgangskode: foerste, adresse: '198.51.100.7' });
    const changed = await change(first, { nuvaerende: foerste, adgangskode: egen });
    if (changed.status !== 204) throw new Error(`Not changed: ${JSON.stringify(changed.problem)}`);
    return { ...borger, brugernavn, kendt: first.cookie, secret: secretOf(changed), cookie: cookiesOf(changed) };
  };
  const switchOn = (akassekode: string, maaUdstede: boolean) => service.call(updateBrugerkodeudsteder, { params: { akassekode }, body: { maaUdstede } }, drift);
  const told = <E extends EventContract>(contract: E, borgerId: string) => service.topics.sent(contract).filter(({ data }) => (data as { borgerId: string }).borgerId === borgerId);
  const toldOnce = <E extends EventContract>(contract: E, borgerId: string) => eventually(() => told(contract, borgerId)[0], { what: contract.type });
  const outboxSent = () => eventually(async () => (await service.db.query('select 1 from messaging.outbox')).length === 0, { what: 'an empty outbox' });
  const figure = async (name: string): Promise<number> => {
    const line = (await (await fetch(new URL('/metrics', service.url))).text()).split('\n').find((one) => one.startsWith(name));
    return Number(line?.split(' ').at(-1));
  };
  return { ...world, newBorger, issue, logIn, cookiesOf, secretOf, sessionOf, change, owner, switchOn, told, toldOnce, outboxSent, hashes: () => figure('adgangskode_hashes_total{outcome="made"}') };
};

export type BrugerkodeWorld = Awaited<ReturnType<typeof brugerkodeWorld>>;
