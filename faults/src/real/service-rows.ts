import type { FaultRow } from '../row.ts';

/** The rows that run against the five real services. */
export const serviceRows: readonly FaultRow[] = [];
