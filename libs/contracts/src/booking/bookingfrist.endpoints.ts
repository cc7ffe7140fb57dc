import { z } from 'zod';
import { dato, defineEndpoint, fagsystem, id } from '../define/index.ts';
import { bookingfristErSlut, ikkeEgenBorger } from './booking.problems.ts';
import { bookingfristView } from './bookingstatus.endpoints.ts';

/** A frist as its authority sees it, whatever has become of it. */
const bookingfristForBorger = bookingfristView.extend({
  status: z.enum(['planlagt', 'aktiv', 'indfriet', 'overskredet', 'annulleret']),
  /** The day it begins to count; absent: when it was set. */
  aktivFra: dato.optional(),
});

/** KAL-15, BOOK-23: a kommune or a-kasse sets a frist by which the borger must have booked. */
export const activateBookingfrist = defineEndpoint({
  name: 'activateBookingfrist',
  service: 'booking',
  method: 'POST',
  path: '/api/booking/v1/fagsystem/borgere/:borgerId/bookingfrister',
  access: fagsystem('bookingfrist.write', 'sagsbehandler'),
  summary: 'Sets a bookingfrist for an own borger: active at once, or from a later day; met at once by a coming meeting of its kind (KAL-15, KAL-16, BOOK-23).',
  params: z.object({ borgerId: id }),
  body: z
    .object({ frist: dato, samtaletype: z.string().min(1).max(10), grund: z.string().min(1).max(200), aktivFra: dato.optional() })
    .refine(({ frist, aktivFra }) => aktivFra === undefined || aktivFra <= frist, { path: ['aktivFra'], error: 'Fristen skal begynde at gælde senest på fristens dag.' }),
  status: 201,
  answer: bookingfristForBorger,
  problems: [ikkeEgenBorger],
});

/** KAL-15: the frister of an own borger. */
export const listBookingfrister = defineEndpoint({
  name: 'listBookingfrister',
  service: 'booking',
  method: 'GET',
  path: '/api/booking/v1/fagsystem/borgere/:borgerId/bookingfrister',
  access: fagsystem('bookingfrist.read', 'sagsbehandler'),
  summary: 'Lists the bookingfrister of an own borger, whatever has become of them, the latest first (KAL-15).',
  params: z.object({ borgerId: id }),
  answer: z.object({ items: z.array(bookingfristForBorger) }),
  problems: [ikkeEgenBorger],
});

/** KAL-16: the authority takes a frist back. */
export const cancelBookingfrist = defineEndpoint({
  name: 'cancelBookingfrist',
  service: 'booking',
  method: 'POST',
  path: '/api/booking/v1/fagsystem/borgere/:borgerId/bookingfrister/:bookingfristId/annuller',
  access: fagsystem('bookingfrist.write', 'sagsbehandler'),
  summary: 'Takes back a bookingfrist of an own borger that is planned, active or was not kept (KAL-16).',
  params: z.object({ borgerId: id, bookingfristId: id }),
  answer: bookingfristForBorger,
  problems: [ikkeEgenBorger, bookingfristErSlut],
});
