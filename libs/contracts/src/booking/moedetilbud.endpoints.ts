import { z } from 'zod';
import { dato, defineEndpoint, id, only, tidspunkt } from '../define/index.ts';
import { bookingKlargoeres, bookingsystemAfviser, bookingsystemFejl, ingenStraksbooking, kanIkkeBooke } from './booking.problems.ts';

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

/** How many options straksbooking lists (BOOK-17). */
export const strakstiderMax = 30;

/** BOOK-14, BOOK-16..18: what can be booked at once by someone who did not keep a bookingfrist. An empty list is a true answer (FEJL-31). */
export const listStrakstider = defineEndpoint({
  name: 'listStrakstider',
  service: 'booking',
  method: 'GET',
  path: '/api/booking/v1/me/strakstider',
  access: only('borger'),
  transaction: 'own',
  summary: 'Asks the vendor for the first times of the meeting that must be booked at once, one option per time and mødeform, at most 30 (BOOK-16, BOOK-17, BOOK-18).',
  answer: z.object({
    /** What the meeting is called; absent when the vendor offers none of its kind. */
    titel: z.string().optional(),
    items: z
      .array(z.object({ moedetilbudId: id, tidId: z.string(), start: tidspunkt, slut: tidspunkt, sagsbehandler: z.string(), moedeform: z.string(), sted: z.string() }))
      .max(strakstiderMax),
  }),
  problems: [bookingsystemFejl, bookingsystemAfviser, kanIkkeBooke, bookingKlargoeres, ingenStraksbooking],
});
