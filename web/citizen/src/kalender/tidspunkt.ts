import { dateOfMoment, formatTime, formatWeekday } from '@jobnet/web-ui';

/** `kl. 10.00-10.45` */
export const klokken = (start: string, slut: string): string => `${formatTime(start)}-${formatTime(slut).slice(4)}`;

/** `tirsdag den 10. februar 2026 kl. 10.00-10.45` */
export const tidspunktTekst = (start: string, slut: string): string => {
  const dato = dateOfMoment(start);
  return `${formatWeekday(dato)} ${dato.slice(0, 4)} ${klokken(start, slut)}`;
};
