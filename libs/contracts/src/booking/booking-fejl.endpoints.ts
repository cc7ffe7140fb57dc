import { z } from 'zod';
import { cvr, defineEndpoint, fritekst, id, leverandoer, only, tidspunkt } from '../define/index.ts';
import { bookingFejlFindesIkke, bookingFejlHvilerIkke, bookingKlargoeres, fejlkodePasserIkke, fejlTidspunktPasserIkke, kanIkkeBooke, leverandoerFindesIkke } from './booking.problems.ts';

/** FEJL-09: the longest Fejltekst, in UTF-16 units after line breaks became LF; page and API count the same way. */
export const fejltekstMax = 500;

/** FEJL-14: the borger reports a booking error to the vendor. The receipt does not wait for the vendor. */
export const reportBookingFejl = defineEndpoint({
  name: 'reportBookingFejl',
  service: 'booking',
  method: 'POST',
  path: '/api/booking/v1/me/booking-fejl',
  access: only('borger'),
  summary: "Accepts the borger's report of a booking error and delivers it to the vendor of the borger's kommune (FEJL-14).",
  body: z.object({
    fejltekst: fritekst(fejltekstMax),
    /** FEJL-20..23: 2 ingen mødetider, 3 ingen mødetilbud, 4 andet. */
    fejlkode: z.enum(['2', '3', '4']),
    forloeb: z.enum(['selvbooking', 'straksbooking']),
    /** FEJL-18: the chosen mødetilbud, when one was chosen. */
    moedetilbudId: id.optional(),
    /** FEJL-19: the existing meeting that the report is about. */
    indkaldelsesId: id.optional(),
    /** FEJL-26: when the error was seen: not in the future, and within the last 31 days. */
    fejlTidspunkt: tidspunkt,
  }),
  status: 201,
  answer: z.object({ bookingFejlId: id, modtaget: tidspunkt }),
  problems: [fejlkodePasserIkke, fejlTidspunktPasserIkke, bookingKlargoeres, kanIkkeBooke],
});

/** FEJL-28: where a report stands. `afvist` and `opgivet` rest: they are kept and can be delivered again. */
export const bookingFejlStatus = z.enum(['venter', 'leveret', 'afvist', 'opgivet']);

/** FEJL-28: a report as the vendor's page and the ops see it: what happened to it, never what it says. */
export const bookingFejlView = z.object({
  bookingFejlId: id,
  fejlkode: z.string(),
  fejlTidspunkt: tidspunkt,
  modtaget: tidspunkt,
  moedetilbudId: id.optional(),
  indkaldelsesId: id.optional(),
  status: bookingFejlStatus,
  forsoeg: z.number().int(),
  senesteSvar: z.string().optional(),
  naesteForsoeg: tidspunkt.optional(),
});

/** How many reports stand where. */
export const bookingFejlAntal = z.object({ venter: z.number().int(), leveret: z.number().int(), afvist: z.number().int(), opgivet: z.number().int() });

const bookingFejlParams = z.object({ bookingFejlId: id });

/** The vendor's own reports, newest first. */
export const listBookingFejl = defineEndpoint({
  name: 'listBookingFejl',
  service: 'booking',
  method: 'GET',
  path: '/api/booking/v1/vendor/booking-fejl',
  access: leverandoer('booking-fejl.read'),
  summary: "Lists the vendor's newest 200 booking-fejl reports, all or in one state, and how many there are in each (FEJL-28).",
  query: z.object({ status: bookingFejlStatus.optional() }),
  answer: z.object({ items: z.array(bookingFejlView), antal: bookingFejlAntal }),
  problems: [leverandoerFindesIkke],
});

/** One report of the vendor's with each try. */
export const showBookingFejl = defineEndpoint({
  name: 'showBookingFejl',
  service: 'booking',
  method: 'GET',
  path: '/api/booking/v1/vendor/booking-fejl/:bookingFejlId',
  access: leverandoer('booking-fejl.read'),
  summary: "Shows one of the vendor's booking-fejl reports with every try: when, how it was answered and how long it took (FEJL-28).",
  params: bookingFejlParams,
  answer: bookingFejlView.extend({
    forsoegene: z.array(z.object({ nr: z.number().int(), tidspunkt, svar: z.string(), varighedMs: z.number().int() })),
  }),
  problems: [bookingFejlFindesIkke],
});

/** FEJL-28: one report that rests is delivered again. */
export const replayBookingFejl = defineEndpoint({
  name: 'replayBookingFejl',
  service: 'booking',
  method: 'POST',
  path: '/api/booking/v1/vendor/booking-fejl/:bookingFejlId/genlevering',
  access: leverandoer('booking-fejl.write'),
  summary: "Delivers one of the vendor's refused or undeliverable booking-fejl reports again, with its webhook-id and 75 new hours (FEJL-28).",
  params: bookingFejlParams,
  answer: bookingFejlView,
  problems: [bookingFejlFindesIkke, bookingFejlHvilerIkke],
});

/** FEJL-28: every report that rests is delivered again. */
export const replayAlleBookingFejl = defineEndpoint({
  name: 'replayAlleBookingFejl',
  service: 'booking',
  method: 'POST',
  path: '/api/booking/v1/vendor/genlevering',
  access: leverandoer('booking-fejl.write'),
  summary: "Delivers the vendor's refused and undeliverable booking-fejl reports again, oldest first, at most 1,000 at a time (FEJL-28).",
  answer: z.object({ antal: z.number().int() }),
  problems: [leverandoerFindesIkke],
});

/** FEJL-28: reports across vendors, as drift and support see them. */
export const listBookingFejlForDrift = defineEndpoint({
  name: 'listBookingFejlForDrift',
  service: 'booking',
  method: 'GET',
  path: '/api/booking/v1/drift/leverandoerer/:cvr/booking-fejl',
  access: only('drift', 'support'),
  summary: "Lists one vendor's newest 200 booking-fejl reports for drift, all or in one state (FEJL-28).",
  params: z.object({ cvr }),
  query: z.object({ status: bookingFejlStatus.optional() }),
  answer: z.object({ items: z.array(bookingFejlView), antal: bookingFejlAntal }),
  problems: [leverandoerFindesIkke],
});

/** FEJL-28: drift delivers a vendor's resting reports again. */
export const replayAlleBookingFejlForDrift = defineEndpoint({
  name: 'replayAlleBookingFejlForDrift',
  service: 'booking',
  method: 'POST',
  path: '/api/booking/v1/drift/leverandoerer/:cvr/genlevering',
  access: only('drift'),
  summary: "Delivers one vendor's refused and undeliverable booking-fejl reports again, oldest first, at most 1,000 at a time (FEJL-28).",
  params: z.object({ cvr }),
  answer: z.object({ antal: z.number().int() }),
  problems: [leverandoerFindesIkke],
});
