import { runMigrations } from '@jobnet/service-kit';
import { notifications } from './notifications.module.ts';

await runMigrations(notifications);
