import { runMigrations } from '@jobnet/service-kit';
import { identity } from './identity.module.ts';

await runMigrations(identity);
