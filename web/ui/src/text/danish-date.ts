/** A civil date on the wire, `2026-02-01`. */
export type IsoDate = string;

const isReal = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** Reads what a person typed as dd-mm-åååå; also takes `.`, `/`, a space, no separator, or an ISO date. Undefined when it is no date. */
export const parseDanishDate = (typed: string): IsoDate | undefined => {
  const text = typed.trim();
  const parts = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [day, month, year] = iso ? [iso[3], iso[2], iso[1]] : parts ? [parts[1], parts[2], parts[3]] : [];
  if (!day || !month || !year || !isReal(Number(year), Number(month), Number(day))) return undefined;
  return `${pad(Number(year), 4)}-${pad(Number(month))}-${pad(Number(day))}`;
};

/** `2026-02-01` as `01-02-2026`. */
export const formatDate = (date: IsoDate): string => date.slice(0, 10).split('-').reverse().join('-');

const zone = 'Europe/Copenhagen';
const longDate = new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortDate = new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const weekdayDate = new Intl.DateTimeFormat('da-DK', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const clock = new Intl.DateTimeFormat('da-DK', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });
const localDay = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone });

/** `2026-02-01` as `1. februar 2026`. */
export const formatLongDate = (date: IsoDate): string => longDate.format(new Date(`${date.slice(0, 10)}T00:00:00Z`));

/** `2026-02-01` as `1. feb. 2026`. */
export const formatShortDate = (date: IsoDate): string => shortDate.format(new Date(`${date.slice(0, 10)}T00:00:00Z`));

/** `2026-02-01` as `søndag den 1. februar`. */
export const formatWeekday = (date: IsoDate): string => weekdayDate.format(new Date(`${date.slice(0, 10)}T00:00:00Z`));

/** The Danish civil date of a moment. */
export const dateOfMoment = (moment: string | Date): IsoDate => localDay.format(new Date(moment));

/** The Danish time of a moment, `kl. 14.30`. */
export const formatTime = (moment: string | Date): string => `kl. ${clock.format(new Date(moment)).replace(':', '.')}`;

/** A moment as `01-02-2026 kl. 14.30`. */
export const formatMoment = (moment: string | Date): string => `${formatDate(dateOfMoment(moment))} ${formatTime(moment)}`;
