import { startService } from '@jobnet/service-kit';
import { notifications } from './notifications.module.ts';

await startService(notifications);
