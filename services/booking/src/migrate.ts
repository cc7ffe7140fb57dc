import { runMigrations } from '@jobnet/service-kit';
import { booking } from './booking.module.ts';

await runMigrations(booking);
