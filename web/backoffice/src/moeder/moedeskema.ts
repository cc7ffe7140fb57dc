import type { registerMoedeForBorger } from '@jobnet/contracts';
import type { RequestOf } from '@jobnet/contracts/define';
import { danskTid } from '@jobnet/reference-data';
import { z } from 'zod';

const klokkeslaet = z.string().regex(/^([01]?\d|2[0-3])[.:]([0-5]\d)$/);

/** What is typed about a meeting: a day with clock times, and civil dates through which something may be done. */
export const moedeskema = z.object({
  samtaletype: z.string(),
  moedeform: z.string(),
  dato: z.iso.date(),
  fra: klokkeslaet,
  til: klokkeslaet,
  sagsbehandler: z.string().max(200),
  sted: z.string().max(500),
  aflysesSenest: z.iso.date().optional(),
  bekraeftesSenest: z.iso.date().optional(),
});

export type Moedesvar = z.output<typeof moedeskema>;

const momentPaa = (dato: string, klok: string): Date => {
  const [timer = '', minutter = ''] = klok.split(/[.:]/);
  return danskTid(`${dato}T${timer.padStart(2, '0')}:${minutter}`);
};

/** What was typed as the meeting that is sent. Through a day means until its end, but never longer than until the meeting begins. */
export const moedeAf = ({ dato, fra, til, aflysesSenest, bekraeftesSenest, ...resten }: Moedesvar): RequestOf<typeof registerMoedeForBorger>['body'] => {
  const start = momentPaa(dato, fra);
  const tilOgMed = (dag: string): string => new Date(Math.min(start.getTime(), momentPaa(dag, '23.59').getTime())).toISOString();
  return {
    ...resten,
    start: start.toISOString(),
    slut: momentPaa(dato, til).toISOString(),
    ...(aflysesSenest ? { aflysesSenest: tilOgMed(aflysesSenest) } : {}),
    ...(bekraeftesSenest ? { bekraeftesSenest: tilOgMed(bekraeftesSenest) } : {}),
  };
};

/** Text typed in lines as simple HTML: an empty line begins a new paragraph, and no sign is taken for formatting. */
export const somAfsnit = (tekst: string): string => {
  const sikker = tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const afsnit = sikker.split(/\n\s*\n/).map((et) => et.trim()).filter((et) => et !== '');
  return afsnit.map((et) => `<p>${et.replaceAll('\n', '<br>')}</p>`).join('');
};
