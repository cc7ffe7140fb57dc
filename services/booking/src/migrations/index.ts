import { Booking1700000002000 } from './1700000002000-booking.ts';

export const migrations = [Booking1700000002000];
