import { z } from 'zod';
import { defineEvent, id, tidspunkt } from '../define/index.ts';

const exampleBorger = '0190a5d0-0000-7000-8000-000000000001';

/** The shareable state of a meeting. */
export const moedeState = z.object({
  moedeId: id,
  borgerId: id,
  status: z.enum(['booket', 'aflyst', 'afholdt']),
  start: tidspunkt,
  slut: tidspunkt,
  /** Code of the mødeform (reference data): 1 personligt, 2 telefonisk, 4 digitalt. */
  moedeform: z.string(),
  samtaletype: z.string(),
  /** The time it was moved from, set by the move's own event only. */
  flyttetFra: tidspunkt.optional(),
  /** What else the authority changed, set by that event only: sted, sagsbehandler. */
  aendret: z.array(z.string()).optional(),
  /** Who made the meeting: selvbooket, kommune or akasse; absent: the borger booked it. */
  oprindelse: z.string().optional(),
  /** BOOK-27: afventer or bekraeftet, and by when the borger must say yes; absent when nothing has to be confirmed. */
  bekraeftelse: z.string().optional(),
  bekraeftesSenest: tidspunkt.optional(),
  /** Who cancelled: borger or myndighed; absent while it stands. */
  aflystAf: z.string().optional(),
});

const moede = {
  moedeId: '0190a5d0-0000-7000-8000-000000000006',
  borgerId: exampleBorger,
  status: 'booket' as const,
  start: '2026-02-10T10:00:00+01:00',
  slut: '2026-02-10T10:30:00+01:00',
  moedeform: '1',
  samtaletype: '7',
};

/** BOOK-01, BOOK-02: a meeting stands in the calendar. */
export const moedeBooked = defineEvent({
  type: 'moede-booked',
  owner: 'booking',
  subject: 'moede',
  fires: 'When a meeting has been booked at the vendor and confirmed by the vendor, or the kommune has registered one (BOOK-01, BOOK-22).',
  payload: moedeState,
  example: moede,
  retentionDays: 7,
  dataClass: 'person',
});

/** BOOK-06: a meeting was cancelled at the vendor and in the calendar. */
export const moedeCancelled = defineEvent({
  type: 'moede-cancelled',
  owner: 'booking',
  subject: 'moede',
  fires: 'When a meeting has been cancelled at the vendor and in the calendar (BOOK-06).',
  payload: moedeState,
  example: { ...moede, status: 'aflyst' },
  retentionDays: 7,
  dataClass: 'person',
});

/** BOOK-05: a meeting has another time or mødeform, and the old time is free; or the borger must know that its place or caseworker is another. */
export const moedeRebooked = defineEvent({
  type: 'moede-rebooked',
  owner: 'booking',
  subject: 'moede',
  fires: 'When a meeting has been moved to another time or mødeform, by the borger at the vendor or by the authority that made it, or its authority has changed its place or caseworker (BOOK-05).',
  payload: moedeState,
  example: { ...moede, start: '2026-02-11T10:00:00+01:00', slut: '2026-02-11T10:30:00+01:00', flyttetFra: '2026-02-10T10:00:00+01:00' },
  retentionDays: 7,
  dataClass: 'person',
  neverRepublished: 'A meeting that stands is sent again as moede-booked, wherever it has been before.',
});

/** BOOK-27: the borger must say yes to a meeting. */
export const moedeConfirmationRequested = defineEvent({
  type: 'moede-confirmation-requested',
  owner: 'booking',
  subject: 'moede',
  fires: 'When an authority has made a meeting that the borger must confirm (BOOK-27).',
  payload: moedeState,
  example: { ...moede, oprindelse: 'kommune', bekraeftelse: 'afventer', bekraeftesSenest: '2026-02-08T00:00:00+01:00' },
  retentionDays: 7,
  dataClass: 'person',
  neverRepublished: 'A meeting that stands is sent again as moede-booked, with what its confirmation waits for.',
});

/** BOOK-27: the borger said yes to a meeting. */
export const moedeConfirmed = defineEvent({
  type: 'moede-confirmed',
  owner: 'booking',
  subject: 'moede',
  fires: 'When the borger has confirmed a meeting (BOOK-27).',
  payload: moedeState,
  example: { ...moede, oprindelse: 'kommune', bekraeftelse: 'bekraeftet' },
  retentionDays: 7,
  dataClass: 'person',
  neverRepublished: 'A meeting that stands is sent again as moede-booked, with its confirmation.',
});

/** BOOK-28: a meeting was held; what was agreed is a claim, so that it never stands in the topic. */
export const moedeHeld = defineEvent({
  type: 'moede-held',
  owner: 'booking',
  subject: 'moede',
  fires: 'When an authority has registered that a meeting was held, with what was agreed (BOOK-28).',
  payload: moedeState,
  example: { ...moede, status: 'afholdt' },
  retentionDays: 30,
  dataClass: 'person',
  /** Simple HTML: paragraphs, lists, emphasis. */
  claim: { schema: z.object({ aftaletekst: z.string().optional() }), audience: ['citizen'], lifetimeHours: 24 * 30 },
});

/** BOOK-29: the a-kasse has made an appointment with the borger. */
export const akasseMoedeRegistered = defineEvent({
  type: 'akasse-moede-registered',
  owner: 'booking',
  subject: 'moede',
  fires: "When a borger's a-kasse has registered a meeting (BOOK-29).",
  payload: moedeState,
  example: { ...moede, oprindelse: 'akasse', samtaletype: '15' },
  retentionDays: 7,
  dataClass: 'person',
  neverRepublished: 'A meeting that stands is sent again as moede-booked, which says who made it.',
});

/** The shareable state of a booking-fejl report: what happened to it, never what it says. */
export const bookingFejlState = z.object({
  bookingFejlId: id,
  borgerId: id,
  leverandoerId: id,
  /** FEJL-20..22: 2 ingen mødetider, 3 ingen mødetilbud, 4 andet problem. */
  fejlkode: z.string(),
  fejlTidspunkt: tidspunkt,
  status: z.enum(['venter', 'leveret', 'afvist', 'opgivet']),
});

const bookingFejl = {
  bookingFejlId: '0190a5d0-0000-7000-8000-000000000007',
  borgerId: exampleBorger,
  leverandoerId: '0190a5d0-0000-7000-8000-000000000008',
  fejlkode: '4',
  fejlTidspunkt: '2026-02-10T10:00:00+01:00',
  status: 'venter' as const,
};

/** FEJL-14: the borger's report was accepted. */
export const bookingFejlReported = defineEvent({
  type: 'booking-fejl-reported',
  owner: 'booking',
  subject: 'booking-fejl',
  fires: 'When a borger has sent a booking-fejl report and got the receipt (FEJL-14).',
  payload: bookingFejlState,
  example: bookingFejl,
  retentionDays: 30,
  dataClass: 'person',
});

/** FEJL-27, FEJL-28: the vendor has the report. */
export const bookingFejlDelivered = defineEvent({
  type: 'booking-fejl-delivered',
  owner: 'booking',
  subject: 'booking-fejl',
  fires: 'When the vendor has taken a booking-fejl report with a sane 2xx answer (FEJL-28).',
  payload: bookingFejlState,
  example: { ...bookingFejl, status: 'leveret' },
  retentionDays: 30,
  dataClass: 'person',
});

/** FEJL-28: a vendor's duty is told that reports wait or rest. */
export const leverandoerWarned = defineEvent({
  type: 'leverandoer-warned',
  owner: 'booking',
  subject: 'leverandoer',
  fires: "When a vendor with a duty address is to be told that its endpoint is paused or that a report rests; at most once in 24 hours (FEJL-28).",
  payload: z.object({
    leverandoerId: id,
    /** The report that came to rest, or that met the wrong endpoint. */
    bookingFejlId: id,
    grund: z.string(),
    venter: z.number().int(),
    hviler: z.number().int(),
  }),
  example: { leverandoerId: bookingFejl.leverandoerId, bookingFejlId: bookingFejl.bookingFejlId, grund: 'pauset', venter: 3, hviler: 0 },
  retentionDays: 7,
  dataClass: 'virksomhed',
  neverRepublished: 'A warning is mailed once; what waits and rests stands on the vendor page.',
  claim: { schema: z.object({ navn: z.string(), email: z.email() }), audience: ['notifications'], lifetimeHours: 24 * 7 },
});

/** FEJL-28: delivery was given up or refused; the report is kept and can be replayed. */
export const bookingFejlUndeliverable = defineEvent({
  type: 'booking-fejl-undeliverable',
  owner: 'booking',
  subject: 'booking-fejl',
  fires: 'When a booking-fejl report could not be delivered within its 75 hours, or the vendor refused it (FEJL-28).',
  payload: bookingFejlState,
  example: { ...bookingFejl, status: 'opgivet' },
  retentionDays: 30,
  dataClass: 'person',
});
