import { z } from 'zod';
import { defineEndpoint, fritekst, id, leverandoer, only, tidspunkt } from '../define/index.ts';
import { bookingKlargoeres, fejlkodePasserIkke, kanIkkeBooke } from './booking.problems.ts';

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
    /** FEJL-26: when the error was seen. */
    fejlTidspunkt: tidspunkt,
  }),
  status: 201,
  answer: z.object({ bookingFejlId: id, modtaget: tidspunkt }),
  problems: [fejlkodePasserIkke, bookingKlargoeres, kanIkkeBooke],
});

/** FEJL-28: a report as the vendor's page and the ops see it: what happened to it, never what it says. */
export const bookingFejlView = z.object({
  bookingFejlId: id,
  fejlkode: z.string(),
  fejlTidspunkt: tidspunkt,
  status: z.enum(['venter', 'leveret', 'afvist', 'opgivet']),
  forsoeg: z.number().int(),
  senesteSvar: z.string().optional(),
  naesteForsoeg: tidspunkt.optional(),
});

/** The vendor's own reports, newest first. */
export const listBookingFejl = defineEndpoint({
  name: 'listBookingFejl',
  service: 'booking',
  method: 'GET',
  path: '/api/booking/v1/vendor/booking-fejl',
  access: leverandoer('booking-fejl.read'),
  summary: "Lists the vendor's booking-fejl reports with their delivery state (FEJL-28).",
  answer: z.object({ items: z.array(bookingFejlView) }),
});
