import { commonProblems, Refusal } from '@jobnet/contracts';

/** LOG-08: a text without < and >; every other sign is kept (LOG-07). */
export const withoutAngleBrackets = (text: string): string => text.replace(/[<>]/g, '').trim();

/** LOG-13: something must be left of the stilling, and nobody has applied later than today. */
export const checkJoblog = (wish: { readonly stilling: string; readonly soegtDato?: string | undefined }, today: string): void => {
  const wrong = [
    ...(wish.stilling === '' ? [{ pointer: '/stilling', code: 'mangler', message: 'Skriv, hvilket job det er.' }] : []),
    ...(wish.soegtDato !== undefined && wish.soegtDato > today ? [{ pointer: '/soegtDato', code: 'ugyldig', message: 'Vælg den dag, du søgte jobbet. Den kan ikke ligge efter i dag.' }] : []),
  ];
  if (wrong.length > 0) throw new Refusal(commonProblems.ugyldigtInput, {}, wrong);
};

/** KAL-07: the day of a log in the calendar: when it was applied for, else the ansøgningsfrist, else the day it was made. */
export const kalenderdagOf = (log: { readonly soegtDato?: string | undefined; readonly ansoegningsfrist?: string | undefined }, oprettet: string): string =>
  log.soegtDato ?? log.ansoegningsfrist ?? oprettet;
