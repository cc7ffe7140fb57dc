import {
  afmeldingsdatoUgyldig,
  alleredeAfmeldt,
  alleredeTilmeldt,
  commonProblems,
  ikkeTilmeldt,
  Refusal,
  stillingsbetegnelseMangler,
  tilmeldtFraIkkeIDag,
} from '@jobnet/contracts';
import { addDays, afmeldingsaarsager, akasser, firstOpeningDay, kommuner, maanederEfter } from '@jobnet/reference-data';
import { danishTimeOf } from '../borger/civil-time.rules.ts';

export type Ydelse = 'dagpenge' | 'kontanthjaelp' | 'dimittend' | 'ingen';

/** The newest tilmelding of a borger, as the rules see it. */
export interface TilmeldingFacts {
  readonly ydelse: Ydelse;
  readonly akassekode: string | null;
  readonly tilmeldtFra: string;
  /** The first day no longer tilmeldt. */
  readonly afmeldtFra: string | null;
}

/** `afmeldes`: an afmelding is registered, but its day has not come. */
export type TilmeldingStatus = 'ingen' | 'tilmeldt' | 'afmeldes' | 'afmeldt';
export type TilmeldingAct = 'register' | 'afmeld' | 'bekraeft' | 'naa-afmeldingsdagen';

/** Every allowed change: status -> act -> next status. What is not here is refused. */
export const tilmeldingStatusTable: Readonly<Record<TilmeldingStatus, Partial<Record<TilmeldingAct, readonly TilmeldingStatus[]>>>> = {
  ingen: { register: ['tilmeldt'] },
  tilmeldt: { afmeld: ['afmeldes', 'afmeldt'], bekraeft: ['tilmeldt'] },
  afmeldes: { bekraeft: ['afmeldes'], 'naa-afmeldingsdagen': ['afmeldt'] },
  afmeldt: { register: ['tilmeldt'] },
};

/** How far ahead an afmelding may lie (domain-facts §5). */
export const MAX_AFMELDING_DAYS = 14;
/** How long the a-kasse has the kontaktforløb of a dagpengemodtager (domain-facts §4). */
export const AKASSE_KONTAKTFORLOEB_MONTHS = 3;
const newStillingsbetegnelseMs = 24 * 3_600_000;

/** The status on a civil date. */
export const statusOf = (tilmelding: Pick<TilmeldingFacts, 'afmeldtFra'> | undefined, today: string): TilmeldingStatus => {
  if (!tilmelding) return 'ingen';
  if (tilmelding.afmeldtFra === null) return 'tilmeldt';
  return tilmelding.afmeldtFra > today ? 'afmeldes' : 'afmeldt';
};

/** Whether the borger counts as ledig on the day. */
export const isTilmeldt = (status: TilmeldingStatus): boolean => status === 'tilmeldt' || status === 'afmeldes';

/** TIL-09..13: whether the wizard has the step, and whether what is saved lets it go on: one valid line, and a new one beside udgåede. */
export const stillingsbetegnelseTrin = (joboensker: readonly { readonly udgaaet: boolean; readonly registreretAt: Date | null }[], now: Date) => {
  const gyldige = joboensker.filter(({ udgaaet }) => !udgaaet);
  const harUdgaaede = gyldige.length < joboensker.length;
  const isNew = (at: Date | null) => at !== null && now.getTime() - at.getTime() <= newStillingsbetegnelseMs;
  return {
    kraeves: gyldige.length === 0 || harUdgaaede,
    opfyldt: gyldige.length > 0 && (!harUdgaaede || gyldige.some(({ registreretAt }) => isNew(registreretAt))),
  };
};

/** TIL-10, TIL-12: the step must be done before a borger's own tilmelding. */
export const checkStillingsbetegnelser = (trin: { readonly opfyldt: boolean }): void => {
  if (!trin.opfyldt) throw new Refusal(stillingsbetegnelseMangler);
};

const checkAkasse = (wish: { readonly ydelse: Ydelse; readonly akassekode?: string | undefined }, today: string): void => {
  const missing = wish.ydelse === 'dagpenge' && !wish.akassekode;
  const unknown = wish.akassekode !== undefined && !akasser.isValid(wish.akassekode, today);
  if (!missing && !unknown) return;
  throw new Refusal(commonProblems.ugyldigtInput, {}, [{ pointer: '/akassekode', code: missing ? 'mangler' : 'ukendt-kode', message: 'Vælg din a-kasse på listen.' }]);
};

/** TIL-06, TIL-14, TIL-16: a new tilmelding starts today and only when there is none; kontanthjælp means showing up at the kommune. */
export const decideTilmelding = (
  current: TilmeldingFacts | undefined,
  wish: { readonly ydelse: Ydelse; readonly akassekode?: string | undefined; readonly tilmeldtFra: string },
  context: { readonly today: string; readonly now: Date; readonly kommunekode: string | null },
) => {
  const { today } = context;
  if (!tilmeldingStatusTable[statusOf(current, today)].register) throw new Refusal(alleredeTilmeldt, { tilmeldtFra: current?.tilmeldtFra ?? '' });
  if (wish.tilmeldtFra !== today) throw new Refusal(tilmeldtFraIkkeIDag, { iDag: today });
  checkAkasse(wish, today);
  const maaMoedeOp = wish.ydelse === 'kontanthjaelp';
  const aabningstider = kommuner.find(context.kommunekode)?.aabningstider;
  return {
    ydelse: wish.ydelse,
    akassekode: wish.akassekode ?? null,
    tilmeldtFra: today,
    fremmoedeDato: maaMoedeOp ? firstOpeningDay(today, { time: danishTimeOf(context.now), aabningstider }) : null,
    jobnetflag: maaMoedeOp,
  };
};

/** TIL-16, TIL-17: a tilmelding ends today or at most 14 days ahead, with a reason of the list; borgere have the seven offered ones. */
export const checkAfmelding = (
  current: TilmeldingFacts | undefined,
  wish: { readonly afmeldtFra: string; readonly afmeldingsaarsag: string },
  context: { readonly today: string; readonly offeredOnly: boolean },
): void => {
  const { today } = context;
  const status = statusOf(current, today);
  if (status === 'afmeldes') throw new Refusal(alleredeAfmeldt, { afmeldtFra: current?.afmeldtFra ?? '' });
  if (!tilmeldingStatusTable[status].afmeld) throw new Refusal(ikkeTilmeldt);
  const aarsag = afmeldingsaarsager.isValid(wish.afmeldingsaarsag, today) ? afmeldingsaarsager.find(wish.afmeldingsaarsag) : undefined;
  if (!aarsag || (context.offeredOnly && !aarsag.offeredToBorger)) {
    throw new Refusal(commonProblems.ugyldigtInput, {}, [{ pointer: '/afmeldingsaarsag', code: 'ukendt-kode', message: 'Vælg en årsag på listen.' }]);
  }
  const senest = addDays(today, MAX_AFMELDING_DAYS);
  if (wish.afmeldtFra < today || wish.afmeldtFra > senest) throw new Refusal(afmeldingsdatoUgyldig, { tidligst: today, senest });
};

/** TIL-15, OPG-12: what has been told so far; the box goes only when the tilmelding is confirmed and the flag is removed. */
export const decideConfirmation = (
  current: { readonly status: TilmeldingStatus; readonly bekraeftetAt: Date | null; readonly jobnetflag: boolean; readonly fremmoedeDato: string | null },
  told: { readonly bekraeftet: boolean; readonly jobnetflagFjernet: boolean },
  now: Date,
) => {
  if (!tilmeldingStatusTable[current.status].bekraeft) throw new Refusal(ikkeTilmeldt);
  const bekraeftetAt = current.bekraeftetAt ?? (told.bekraeftet ? now : null);
  const jobnetflag = current.jobnetflag && !told.jobnetflagFjernet;
  return { bekraeftetAt, jobnetflag, fremmoedeDato: bekraeftetAt && !jobnetflag ? null : current.fremmoedeDato };
};

/** TIL-04: who has the kontaktforløb. What an authority registered counts; else the a-kasse has a dagpengemodtager's first 3 months. */
export const kontaktforloebHos = (
  tilmelding: Pick<TilmeldingFacts, 'ydelse' | 'tilmeldtFra'>,
  affiliation: { readonly akassekode: string | null; readonly kontaktforloeb: 'kommune' | 'akasse' | null },
  today: string,
): 'kommune' | 'akasse' => {
  if (!affiliation.akassekode) return 'kommune';
  if (affiliation.kontaktforloeb) return affiliation.kontaktforloeb;
  const withinFirstMonths = today < maanederEfter(tilmelding.tilmeldtFra, AKASSE_KONTAKTFORLOEB_MONTHS);
  return tilmelding.ydelse === 'dagpenge' && withinFirstMonths ? 'akasse' : 'kommune';
};
