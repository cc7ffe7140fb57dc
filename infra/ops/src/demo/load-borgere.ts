import {
  activateBookingfrist, confirmTilmelding, createJobagentForBorger, findBorger, ikkeEgenBorger, listBookingfrister, listJobagenterForBorger, registerTilmeldingForBorger,
  replaceJoboenskerForBorger, stillingsbetegnelseUkendt, updateKontaktoplysningerForBorger, updateTilhoersforhold,
} from '@jobnet/contracts';
import { type DemoBorger, demoBorgere } from '@jobnet/simulators/demo-world';
import { ask, type Caller } from '../client/index.ts';
import { conceptUriOf, joboenskerByBorger, karlsJobagent } from './borger-facts.ts';
import { factKey } from './fact-key.ts';
import { dayAfter, type Loaded, type Loading } from './loading.ts';

const fristDage = 14;
const jobsamtale = '7';

/** A borger on the way in: the own kommune's fagsystem speaks. */
interface Step {
  readonly borger: DemoBorger;
  readonly borgerId: string;
  readonly kommune: Caller;
}

/** Every borger with where they belong, how they are reached, and what else the demo world says of them. */
export const loadBorgere = async (loading: Loading): Promise<Loaded[]> => {
  const steps = await Promise.all(demoBorgere.map((borger) => register(loading, borger)));
  const withWishes = steps.filter(({ borger }) => joboenskerByBorger[borger.key]);
  const tilmeldte = steps.filter(({ borger }) => borger.tilmeldt);
  const ansoegere = steps.filter(({ borger }) => borger.soegerKontanthjaelp);
  const fristed = steps.filter(({ borger }) => borger.aktivBookingfrist);
  await Promise.all([...withWishes.map(loadJoboensker), ...fristed.map((step) => loadBookingfrist(step, loading.idag))]);
  await Promise.all([...tilmeldte, ...ansoegere].map(loadTilmelding));
  return [
    { what: 'borgere', count: steps.length },
    { what: 'tilmeldte', count: tilmeldte.length },
    { what: 'applicants for kontanthjælp', count: ansoegere.length },
    { what: 'borgere with "Jeg søger job som"', count: withWishes.length },
    { what: 'bookingfrister', count: fristed.length },
  ];
};

/** Karl's jobagent. Made after the ads, so that it begins with those that come later. */
export const loadJobagenter = async (loading: Loading): Promise<Loaded[]> => {
  const karl = demoBorgere.find(({ key }) => key === 'karl-oest');
  if (!karl) throw new Error('The demo world has no Karl');
  const kommune = loading.fagsystem('kommune', karl.kommunekode);
  const { borgerId } = await ask(kommune, findBorger, { body: { cpr: karl.cpr } });
  const { items } = await ask(kommune, listJobagenterForBorger, { params: { borgerId } });
  const body = karlsJobagent();
  if (!items.some(({ navn }) => navn === body.navn)) {
    await ask(kommune, createJobagentForBorger, { params: { borgerId }, body, key: factKey('jobagent', { borgerId, body }), until: [stillingsbetegnelseUkendt.code] });
  }
  return [{ what: 'jobagenter', count: 1 }];
};

const register = async (loading: Loading, borger: DemoBorger): Promise<Step> => {
  const kommune = loading.fagsystem('kommune', borger.kommunekode);
  const { borgerId } = await ask(kommune, findBorger, { body: { cpr: borger.cpr } });
  const params = { borgerId };
  const tilhoersforhold = {
    kommunekode: borger.kommunekode,
    ...(borger.akassekode ? { akassekode: borger.akassekode } : {}),
    ...(borger.kontaktgruppe ? { kontaktgruppe: borger.kontaktgruppe } : {}),
    beskyttet: borger.navneOgAdressebeskyttelse,
  };
  await ask(kommune, updateTilhoersforhold, { params, body: tilhoersforhold, key: factKey('tilhoersforhold', { borgerId, tilhoersforhold }) });
  const kontakt = { navn: borger.navn, email: borger.email, emailBekraeftet: true, telefon: null };
  await ask(kommune, updateKontaktoplysningerForBorger, { params, body: kontakt, key: factKey('kontakt', { borgerId, kontakt }) });
  return { borger, borgerId, kommune };
};

const loadJoboensker = async ({ borger, borgerId, kommune }: Step): Promise<void> => {
  const items = (joboenskerByBorger[borger.key] ?? []).map(({ stilling, ...rest }) => ({ conceptUri: conceptUriOf(stilling), ...rest }));
  await ask(kommune, replaceJoboenskerForBorger, { params: { borgerId }, body: { items }, key: factKey('joboensker', { borgerId, items }), until: [stillingsbetegnelseUkendt.code] });
};

/** Tilmeldt and met by the kommune: nothing is left to do (TIL-15). Who applies for kontanthjælp has not been met yet (TIL-14). */
const loadTilmelding = async ({ borger, borgerId, kommune }: Step): Promise<void> => {
  const body = { ydelse: borger.akassekode ? ('dagpenge' as const) : ('kontanthjaelp' as const), ...(borger.akassekode ? { akassekode: borger.akassekode } : {}) };
  const { tilmeldingId } = await ask(kommune, registerTilmeldingForBorger, { params: { borgerId }, body, key: factKey('tilmelding', { borgerId, body }) });
  if (borger.soegerKontanthjaelp) return;
  const bekraeft = { bekraeftet: true, jobnetflagFjernet: true };
  await ask(kommune, confirmTilmelding, { params: { borgerId }, body: bekraeft, key: factKey('bekraeft', { tilmeldingId, bekraeft }) });
};

/** Booking learns of a borger by events, so the borger may not be there yet. */
const loadBookingfrist = async ({ borgerId, kommune }: Step, idag: string): Promise<void> => {
  const until = [ikkeEgenBorger.code];
  const { items } = await ask(kommune, listBookingfrister, { params: { borgerId }, until });
  if (items.length > 0) return;
  const body = { frist: dayAfter(idag, fristDage), samtaletype: jobsamtale, grund: 'Du skal holde en jobsamtale i dit kontaktforløb.' };
  await ask(kommune, activateBookingfrist, { params: { borgerId }, body, key: factKey('bookingfrist', { borgerId, body }), until });
};
