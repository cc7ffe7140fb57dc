import { z } from 'zod';
import { dato, defineEndpoint, id, only } from '../define/index.ts';

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
  answer: z.object({
    kanBooke: z.boolean(),
    grund: bookingGrund.optional(),
    bookingfrister: z.array(bookingfristView),
    /** The frist that was not kept: its meeting must be booked at once (BOOK-14). */
    straksbooking: bookingfristView.optional(),
  }),
});
