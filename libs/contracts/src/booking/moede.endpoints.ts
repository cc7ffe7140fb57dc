import { z } from 'zod';
import { dato, defineEndpoint, id, only, tidspunkt } from '../define/index.ts';
import { bookingKlargoeres, bookingsystemAfviser, bookingsystemFejl, kanIkkeBooke, moedeAfventerSvar, moedeKanIkkeAendres, tidenErTaget } from './booking.problems.ts';

/** A meeting as the borger sees it (BOOK-03). */
export const moedeView = z.object({
  moedeId: id,
  status: z.enum(['booket', 'aflyst', 'afholdt']),
  titel: z.string(),
  start: tidspunkt,
  slut: tidspunkt,
  moedeform: z.string(),
  sagsbehandler: z.string(),
  sted: z.string(),
  /** Code of the samtaletype (reference data). */
  samtaletype: z.string(),
  /** Who made it: the borger by booking, the kommune or the a-kasse (BOOK-29). */
  oprindelse: z.enum(['selvbooket', 'kommune', 'akasse']),
  gruppe: z.enum(['individuelt', 'faelles']),
  kanAflyses: z.boolean(),
  aflysesSenest: tidspunkt.optional(),
  kanOmbookes: z.boolean(),
  ombookesSenest: tidspunkt.optional(),
  /** Whose times it can be moved to; absent for what an authority made. */
  moedetilbudId: id.optional(),
  /** BOOK-27: whether the borger must still say yes, and by when. */
  bekraeftelse: z.enum(['afventer', 'bekraeftet']).optional(),
  bekraeftesSenest: tidspunkt.optional(),
  /** An answer of the vendor about this meeting is missing; until it comes nothing can be changed. */
  afventerSvar: z.boolean(),
});

/** A meeting opened: also what was agreed there, as simple HTML (KAL-14, BOOK-28). */
export const moedeDetaljer = moedeView.extend({ aftaletekst: z.string().optional() });

/** BOOK-01, BOOK-12, BOOK-22, BOOK-26: books a time at the vendor and in the calendar, or on neither side. */
export const bookMoede = defineEndpoint({
  name: 'bookMoede',
  service: 'booking',
  method: 'POST',
  path: '/api/booking/v1/me/moeder',
  access: only('borger'),
  summary: 'Books a time at the vendor; a bookingfrist that the meeting fulfils is met (BOOK-01, BOOK-22, BOOK-26).',
  body: z.object({ moedetilbudId: id, tidId: z.string().min(1).max(200), moedeform: z.string().min(1).max(10) }),
  status: 201,
  answer: moedeView,
  problems: [bookingsystemFejl, bookingsystemAfviser, kanIkkeBooke, bookingKlargoeres, tidenErTaget],
  idempotency: 'outside',
});

/** BOOK-02, KAL-01: the borger's meetings in a period. */
export const listMoeder = defineEndpoint({
  name: 'listMoeder',
  service: 'booking',
  method: 'GET',
  path: '/api/booking/v1/me/moeder',
  access: only('borger'),
  summary: "Lists the borger's meetings that start in the period, earliest first (BOOK-02, KAL-01).",
  query: z.object({ fra: dato, til: dato }),
  answer: z.object({ items: z.array(moedeView) }),
});

/** BOOK-03: one meeting. */
export const showMoede = defineEndpoint({
  name: 'showMoede',
  service: 'booking',
  method: 'GET',
  path: '/api/booking/v1/me/moeder/:moedeId',
  access: only('borger'),
  summary: 'Shows one of the own meetings with time, caseworker, mødeform and place (BOOK-03).',
  params: z.object({ moedeId: id }),
  answer: moedeDetaljer,
});

/** BOOK-06: cancels a meeting at the vendor and in the calendar. */
export const cancelMoede = defineEndpoint({
  name: 'cancelMoede',
  service: 'booking',
  method: 'POST',
  path: '/api/booking/v1/me/moeder/:moedeId/aflys',
  access: only('borger'),
  summary: 'Cancels an own meeting that may be cancelled, at the vendor and in the calendar (BOOK-06, BOOK-07).',
  params: z.object({ moedeId: id }),
  answer: moedeView,
  problems: [bookingsystemFejl, bookingsystemAfviser, moedeKanIkkeAendres, moedeAfventerSvar],
  idempotency: 'outside',
});

/** BOOK-05: moves an own meeting; the old time is free again. */
export const rebookMoede = defineEndpoint({
  name: 'rebookMoede',
  service: 'booking',
  method: 'POST',
  path: '/api/booking/v1/me/moeder/:moedeId/ombook',
  access: only('borger'),
  summary: 'Moves an own meeting that may be moved to another time of its mødetilbud, at the vendor and in the calendar (BOOK-05, BOOK-07).',
  params: z.object({ moedeId: id }),
  body: z.object({ tidId: z.string().min(1).max(200), moedeform: z.string().min(1).max(10) }),
  answer: moedeView,
  problems: [bookingsystemFejl, bookingsystemAfviser, moedeKanIkkeAendres, moedeAfventerSvar, tidenErTaget],
  idempotency: 'outside',
});

/** BOOK-27: says yes to a meeting. */
export const confirmMoede = defineEndpoint({
  name: 'confirmMoede',
  service: 'booking',
  method: 'POST',
  path: '/api/booking/v1/me/moeder/:moedeId/bekraeft',
  access: only('borger'),
  summary: 'Confirms an own meeting that waits for it, until its last moment; once confirmed it stays so (BOOK-27).',
  params: z.object({ moedeId: id }),
  answer: moedeView,
  problems: [moedeKanIkkeAendres],
});
