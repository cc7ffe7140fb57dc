import { z } from 'zod';
import { dato, defineEndpoint, fagsystem, id } from '../define/index.ts';
import { ikkeEgenBorger } from './booking.problems.ts';
import { bookingfristView } from './moede.endpoints.ts';

/** KAL-15, BOOK-23: a kommune or a-kasse sets a frist by which the borger must have booked. */
export const activateBookingfrist = defineEndpoint({
  name: 'activateBookingfrist',
  service: 'booking',
  method: 'POST',
  path: '/api/booking/v1/fagsystem/borgere/:borgerId/bookingfrister',
  access: fagsystem('bookingfrist.write', 'sagsbehandler'),
  summary: 'Activates a bookingfrist for an own borger (KAL-15, BOOK-23).',
  params: z.object({ borgerId: id }),
  body: z.object({ frist: dato, samtaletype: z.string().min(1).max(10), grund: z.string().min(1).max(200) }),
  status: 201,
  answer: bookingfristView,
  problems: [ikkeEgenBorger],
});

/** KAL-15: the active frister of an own borger. */
export const listBookingfrister = defineEndpoint({
  name: 'listBookingfrister',
  service: 'booking',
  method: 'GET',
  path: '/api/booking/v1/fagsystem/borgere/:borgerId/bookingfrister',
  access: fagsystem('bookingfrist.read', 'sagsbehandler'),
  summary: 'Lists the active bookingfrister of an own borger (KAL-15).',
  params: z.object({ borgerId: id }),
  answer: z.object({ items: z.array(bookingfristView) }),
  problems: [ikkeEgenBorger],
});
