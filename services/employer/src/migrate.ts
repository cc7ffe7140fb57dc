import { runMigrations } from '@jobnet/service-kit';
import { employer } from './employer.module.ts';

await runMigrations(employer);
