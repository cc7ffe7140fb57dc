import { Employer1700000100001 } from './1700000100001-employer.ts';
import { JobagIBrug1700000100200 } from './1700000100200-jobag-i-brug.ts';

/** The service's own migrations, oldest first. */
export const migrations = [Employer1700000100001, JobagIBrug1700000100200];
