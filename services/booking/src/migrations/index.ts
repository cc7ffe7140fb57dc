import { Booking1700000002000 } from './1700000002000-booking.ts';
import { Kalenderabonnement1700000003300 } from './1700000003300-kalenderabonnement.ts';

export const migrations = [Booking1700000002000, Kalenderabonnement1700000003300];
