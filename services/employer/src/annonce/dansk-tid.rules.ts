import { addDays, danskTid } from '@jobnet/reference-data';

const erDato = /^\d{4}-\d{2}-\d{2}$/;
const erKlokkeslaet = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** Whether a value that looks like a date or a clock time is one of the calendar: `2026-02-30` and `2026-13-01T09:30` are not. */
const findes = (vaerdi: string): boolean => {
  if (!erDato.test(vaerdi) && !erKlokkeslaet.test(vaerdi)) return true;
  const moment = new Date(`${vaerdi.slice(0, 10)}T${vaerdi.slice(11) || '00:00'}:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(vaerdi.slice(0, 10));
};

/** ANN-36: a date alone starts at 00:00 and ends at the midnight that ends the day; otherwise the clock time that was given. Undefined when it is no time. */
export const momentAf = (vaerdi: string, ende: 'start' | 'slut'): Date | undefined => {
  if (!findes(vaerdi)) return undefined;
  const lokal = erDato.test(vaerdi) ? `${ende === 'slut' ? addDays(vaerdi, 1) : vaerdi}T00:00` : vaerdi;
  const moment = erKlokkeslaet.test(lokal) ? danskTid(lokal) : new Date(lokal);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
};
