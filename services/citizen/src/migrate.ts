import { runMigrations } from '@jobnet/service-kit';
import { citizen } from './citizen.module.ts';

await runMigrations(citizen);
