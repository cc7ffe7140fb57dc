import { startService } from '@jobnet/service-kit';
import { identity } from './identity.module.ts';

await startService(identity);
