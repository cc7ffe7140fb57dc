import { Employer1700000100001 } from './1700000100001-employer.ts';

/** The service's own migrations, oldest first. */
export const migrations = [Employer1700000100001];
