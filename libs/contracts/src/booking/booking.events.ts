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

/** BOOK-01, BOOK-02: a meeting stands in the vendor's book and in ours. */
export const moedeBooked = defineEvent({
  type: 'moede-booked',
  owner: 'booking',
  subject: 'moede',
  fires: 'When a meeting has been booked at the vendor and confirmed by the vendor (BOOK-01, BOOK-22).',
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
