import { Booking1700000002000 } from './1700000002000-booking.ts';
import { ModtagerAfBookingFejl1700000003131 } from './1700000003131-modtager-af-booking-fejl.ts';
import { Kalenderabonnement1700000003300 } from './1700000003300-kalenderabonnement.ts';

export const migrations = [Booking1700000002000, ModtagerAfBookingFejl1700000003131, Kalenderabonnement1700000003300];
