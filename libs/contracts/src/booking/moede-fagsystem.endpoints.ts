import { z } from 'zod';
import { dato, defineEndpoint, fagsystem, fritekst, id, tidspunkt } from '../define/index.ts';
import { ikkeEgenBorger, moedeKanIkkeAendres, moedeUgyldigt } from './booking.problems.ts';
import { moedeDetaljer } from './moede.endpoints.ts';

const aftaletekstMax = 20_000;

/** What an authority says of a meeting. A last moment stands exactly where the borger may cancel (90014) or must confirm. */
export const moedeInput = z
  .object({
    samtaletype: z.string().min(1).max(10),
    moedeform: z.string().min(1).max(10),
    start: tidspunkt,
    slut: tidspunkt,
    sagsbehandler: fritekst(200),
    sted: fritekst(500),
    /** Until when the borger may cancel; absent: never. */
    aflysesSenest: tidspunkt.optional(),
    /** Until when the borger must confirm; absent: there is nothing to confirm (BOOK-27). */
    bekraeftesSenest: tidspunkt.optional(),
  })
  .refine(({ start, slut }) => Date.parse(slut) >= Date.parse(start), { path: ['slut'], error: 'Mødet kan ikke slutte, før det begynder.' })
  .refine(({ start, aflysesSenest }) => !aflysesSenest || Date.parse(aflysesSenest) <= Date.parse(start), { path: ['aflysesSenest'], error: 'Fristen for at aflyse skal ligge før mødet.' })
  .refine(({ start, bekraeftesSenest }) => !bekraeftesSenest || Date.parse(bekraeftesSenest) <= Date.parse(start), {
    path: ['bekraeftesSenest'],
    error: 'Fristen for at bekræfte skal ligge før mødet.',
  });

const ofBorger = z.object({ borgerId: id });
const ofMoede = z.object({ borgerId: id, moedeId: id });

/** BOOK-29, KAL-01: the meetings of an own borger. An a-kasse sees the samtaletyper that a-kasser may see. */
export const listMoederForBorger = defineEndpoint({
  name: 'listMoederForBorger',
  service: 'booking',
  method: 'GET',
  path: '/api/booking/v1/fagsystem/borgere/:borgerId/moeder',
  access: fagsystem('moede.read', 'sagsbehandler'),
  summary: "Lists an own borger's meetings that start in the period, earliest first (BOOK-29, KAL-01).",
  params: ofBorger,
  query: z.object({ fra: dato, til: dato }),
  answer: z.object({ items: z.array(moedeDetaljer) }),
  problems: [ikkeEgenBorger],
});

/** BOOK-27, BOOK-29: a kommune or a-kasse makes a meeting with an own borger. */
export const registerMoedeForBorger = defineEndpoint({
  name: 'registerMoedeForBorger',
  service: 'booking',
  method: 'POST',
  path: '/api/booking/v1/fagsystem/borgere/:borgerId/moeder',
  access: fagsystem('moede.write', 'sagsbehandler'),
  summary: 'Puts a meeting with an own borger into the calendar; the borger is told and may have to confirm it (BOOK-27, BOOK-29).',
  params: ofBorger,
  body: moedeInput,
  status: 201,
  answer: moedeDetaljer,
  problems: [ikkeEgenBorger, moedeUgyldigt],
});

/** BOOK-05: the authority that made a meeting changes it. */
export const updateMoedeForBorger = defineEndpoint({
  name: 'updateMoedeForBorger',
  service: 'booking',
  method: 'PUT',
  path: '/api/booking/v1/fagsystem/borgere/:borgerId/moeder/:moedeId',
  access: fagsystem('moede.write', 'sagsbehandler'),
  summary: 'Changes a coming meeting that the caller made; one with another time is told as moved and must be confirmed again (BOOK-05).',
  params: ofMoede,
  body: moedeInput,
  answer: moedeDetaljer,
  problems: [ikkeEgenBorger, moedeUgyldigt, moedeKanIkkeAendres],
});

/** BOOK-06: the authority that made a meeting cancels it. */
export const cancelMoedeForBorger = defineEndpoint({
  name: 'cancelMoedeForBorger',
  service: 'booking',
  method: 'POST',
  path: '/api/booking/v1/fagsystem/borgere/:borgerId/moeder/:moedeId/aflys',
  access: fagsystem('moede.write', 'sagsbehandler'),
  summary: 'Cancels a coming meeting that the caller made; the borger is told (BOOK-06).',
  params: ofMoede,
  answer: moedeDetaljer,
  problems: [ikkeEgenBorger, moedeKanIkkeAendres],
});

/** BOOK-28, KAL-14: a meeting was held. */
export const holdMoede = defineEndpoint({
  name: 'holdMoede',
  service: 'booking',
  method: 'POST',
  path: '/api/booking/v1/fagsystem/borgere/:borgerId/moeder/:moedeId/afhold',
  access: fagsystem('moede.write', 'sagsbehandler'),
  summary: 'Registers that a meeting was held, with what was agreed as simple HTML, which goes on to Min plan; again with another text while it is held (BOOK-28).',
  params: ofMoede,
  body: z.object({ aftaletekst: fritekst(aftaletekstMax).optional() }),
  answer: moedeDetaljer,
  problems: [ikkeEgenBorger, moedeKanIkkeAendres],
});
