import { startService } from '@jobnet/service-kit';
import { employer } from './employer.module.ts';

await startService(employer);
