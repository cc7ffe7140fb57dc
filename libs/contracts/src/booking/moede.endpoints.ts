import { z } from 'zod';
import { dato, defineEndpoint, id, only, tidspunkt } from '../define/index.ts';
import { bookingKlargoeres, bookingsystemAfviser, bookingsystemFejl, kanIkkeBooke, moedeKanIkkeAendres, tidenErTaget } from './booking.problems.ts';

/** Why a borger cannot book (BOOK-08), as a code the page has words for. */
export const bookingGrund = z.enum(['ingen-kontaktgruppe', 'ingen-ret', 'ingen-kommune', 'ingen-leverandoer', 'klargoeres']);

/** An active bookingfrist (KAL-15). */
export const bookingfristView = z.object({
  bookingfristId: id,
  frist: dato,
  samtaletype: z.string(),
  /** Why the meeting must be held, in words. */
  grund: z.string(),
});

/** BOOK-08, BOOK-22: may I book, and which frister do I have? */
export const showBookingstatus = defineEndpoint({
  name: 'showBookingstatus',
  service: 'booking',
  method: 'GET',
  path: '/api/booking/v1/me/bookingstatus',
  access: only('borger'),
  summary: 'Tells the borger whether meetings can be booked, why not, and the active bookingfrister (BOOK-08, BOOK-22, KAL-15).',
  answer: z.object({ kanBooke: z.boolean(), grund: bookingGrund.optional(), bookingfrister: z.array(bookingfristView) }),
});

/** BOOK-32 step 1: what the kommune offers the borger. An empty list is a true answer (FEJL-30). */
export const listMoedetilbud = defineEndpoint({
  name: 'listMoedetilbud',
  service: 'booking',
  method: 'GET',
  path: '/api/booking/v1/me/moedetilbud',
  access: only('borger'),
  transaction: 'own',
  summary: "Asks the kommune's vendor for the borger's mødetilbud (BOOK-32).",
  answer: z.object({
    items: z.array(
      z.object({
        moedetilbudId: id,
        titel: z.string(),
        samtaletype: z.string(),
        /** Codes of the mødeformer offered (BOOK-09). */
        moedeformer: z.array(z.string()),
        sted: z.string(),
      }),
    ),
  }),
  problems: [bookingsystemFejl, bookingsystemAfviser, kanIkkeBooke, bookingKlargoeres],
});

const longestPeriodMs = 62 * 86_400_000;

/** BOOK-11: the free times of a mødetilbud. An empty list is a true answer (FEJL-30). */
export const listMoedetider = defineEndpoint({
  name: 'listMoedetider',
  service: 'booking',
  method: 'GET',
  path: '/api/booking/v1/me/moedetilbud/:moedetilbudId/tider',
  access: only('borger'),
  transaction: 'own',
  summary: 'Asks the vendor for the free times of a mødetilbud in a period of at most 62 days (BOOK-11).',
  params: z.object({ moedetilbudId: id }),
  query: z
    .object({ fra: dato, til: dato })
    .refine(({ fra, til }) => fra <= til && Date.parse(til) - Date.parse(fra) <= longestPeriodMs, { path: ['til'], error: 'Vælg en periode på højst 62 dage.' }),
  answer: z.object({
    items: z.array(
      z.object({
        tidId: z.string(),
        start: tidspunkt,
        slut: tidspunkt,
        moedeformer: z.array(z.string()),
        sagsbehandler: z.string(),
        ledigePladser: z.number().int(),
      }),
    ),
  }),
  problems: [bookingsystemFejl, bookingsystemAfviser, kanIkkeBooke, bookingKlargoeres],
});

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
  kanAflyses: z.boolean(),
});

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
  answer: moedeView,
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
  problems: [bookingsystemFejl, bookingsystemAfviser, moedeKanIkkeAendres],
  idempotency: 'outside',
});
