import { z } from 'zod';
import { dato, defineEvent, id } from '../define/index.ts';

/** The shareable state of a bookingfrist. */
export const bookingfristState = z.object({
  bookingfristId: id,
  borgerId: id,
  /** Civil date: the last day on which booking meets it. */
  frist: dato,
  samtaletype: z.string(),
  status: z.enum(['aktiv', 'indfriet', 'overskredet', 'annulleret']),
});

const bookingfrist = {
  bookingfristId: '0190a5d0-0000-7000-8000-000000000009',
  borgerId: '0190a5d0-0000-7000-8000-000000000001',
  frist: '2026-02-20',
  samtaletype: '7',
  status: 'aktiv' as const,
};

/** BOOK-23, KAL-15: a day by which the borger must have booked has begun to count. */
export const bookingfristActivated = defineEvent({
  type: 'bookingfrist-activated',
  owner: 'booking',
  subject: 'bookingfrist',
  fires: 'When a bookingfrist becomes active, also again after its meeting was cancelled (BOOK-23, KAL-15).',
  payload: bookingfristState,
  example: bookingfrist,
  retentionDays: 30,
  dataClass: 'person',
});

/** BOOK-22: a booking met the frist. */
export const bookingfristMet = defineEvent({
  type: 'bookingfrist-met',
  owner: 'booking',
  subject: 'bookingfrist',
  fires: 'When a booking fulfils a bookingfrist, in time or late by straksbooking (BOOK-22).',
  payload: bookingfristState,
  example: { ...bookingfrist, status: 'indfriet' },
  retentionDays: 30,
  dataClass: 'person',
});

/** KAL-16: the frist's day ended without a booking, or its authority took it back. */
export const bookingfristExpired = defineEvent({
  type: 'bookingfrist-expired',
  owner: 'booking',
  subject: 'bookingfrist',
  fires: 'When the last day of a bookingfrist has ended without a booking, or the frist was taken back (KAL-16).',
  payload: bookingfristState,
  example: { ...bookingfrist, status: 'overskredet' },
  retentionDays: 30,
  dataClass: 'person',
});
