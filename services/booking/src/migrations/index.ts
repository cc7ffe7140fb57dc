import { Booking1700000002000 } from './1700000002000-booking.ts';
import { ModtagerAfBookingFejl1700000003131 } from './1700000003131-modtager-af-booking-fejl.ts';
import { MoederInFull1700000003200 } from './1700000003200-moeder-in-full.ts';
import { Kalenderabonnement1700000003300 } from './1700000003300-kalenderabonnement.ts';

export const migrations = [Booking1700000002000, ModtagerAfBookingFejl1700000003131, MoederInFull1700000003200, Kalenderabonnement1700000003300];
