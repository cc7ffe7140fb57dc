import { startService } from '@jobnet/service-kit';
import { booking } from './booking.module.ts';

await startService(booking);
