import { alleredeSygemeldt, commonProblems, fravaerOverlapper, ikkeSygemeldt, Refusal, sygdomSlettesIkke } from '@jobnet/contracts';
import { addDays, FRAVAER_SYGDOM, fravaerstyper } from '@jobnet/reference-data';

export type FravaerStatus = 'registreret' | 'slettet';
export type FravaerAct = 'delete';

/** Every allowed change: status -> act -> next status. */
export const fravaerStatusTable: Readonly<Record<FravaerStatus, Partial<Record<FravaerAct, FravaerStatus>>>> = {
  registreret: { delete: 'slettet' },
  slettet: {},
};

/** A period of absence, as the rules see it; both days inclusive. */
export interface Fravaersperiode {
  readonly fravaerstype: string;
  readonly fra: string;
  /** The last day; null while it goes on. */
  readonly til: string | null;
}

const overlap = (a: Fravaersperiode, b: Fravaersperiode): boolean => (b.til === null || a.fra <= b.til) && (a.til === null || b.fra <= a.til);

const field = (pointer: string, message: string): Refusal => new Refusal(commonProblems.ugyldigtInput, {}, [{ pointer, code: 'ugyldig', message }]);

/** HIST-04, KAL-04: only what is neither sygdom nor ferie, and only a code that is in use. */
export const checkAndetFravaer = (fravaerstype: string, today: string): void => {
  const known = fravaerstyper.isValid(fravaerstype, today) && !fravaerstyper.find(fravaerstype)?.visesForBorger;
  if (!known) throw field('/fravaerstype', 'Vælg en fraværstype på listen. Sygdom og ferie registreres for sig.');
};

/** FER-02: nobody is away twice for the same reason on one day. */
export const checkOverlap = (existing: readonly Fravaersperiode[], wish: Fravaersperiode): void => {
  const other = existing.find((one) => one.fravaerstype === wish.fravaerstype && overlap(one, wish));
  if (other) throw new Refusal(fravaerOverlapper, { fra: other.fra });
};

/** SYG-01: ill since today or an earlier day, and not ill already. */
export const decideSygemelding = (existing: readonly Fravaersperiode[], fra: string, today: string): Fravaersperiode => {
  const wish = { fravaerstype: FRAVAER_SYGDOM, fra, til: null };
  if (fra > today) throw field('/fra', 'Vælg den første sygedag. Den kan ikke ligge efter i dag.');
  const open = openSygdom(existing);
  if (open) throw new Refusal(alleredeSygemeldt, { fra: open.fra });
  checkOverlap(existing, wish);
  return wish;
};

/** The illness that no raskmelding has ended. */
export const openSygdom = <P extends Fravaersperiode>(existing: readonly P[]): P | undefined =>
  existing.find(({ fravaerstype, til }) => fravaerstype === FRAVAER_SYGDOM && til === null);

/** SYG-01: the last day of illness, by the first day of being well; that day has come and lies after the first day of illness. */
export const decideRaskmelding = (open: Fravaersperiode | undefined, raskFra: string, today: string): string => {
  if (!open) throw new Refusal(ikkeSygemeldt);
  if (raskFra <= open.fra || raskFra > today) throw field('/raskFra', 'Vælg den første dag, hvor borgeren er rask: efter den første sygedag og senest i dag.');
  return addDays(raskFra, -1);
};

/** FER-02: ferie and other absences can be taken back; illness ends by a raskmelding. */
export const statusAfterDelete = (current: { readonly status: FravaerStatus; readonly fravaerstype: string }): FravaerStatus => {
  const next = fravaerStatusTable[current.status].delete;
  if (!next) throw new Refusal(commonProblems.findesIkke);
  if (current.fravaerstype === FRAVAER_SYGDOM) throw new Refusal(sygdomSlettesIkke);
  return next;
};
