import { startService } from '@jobnet/service-kit';
import { citizen } from './citizen.module.ts';

await startService(citizen);
