import type { FaultRow } from './row.ts';
import { sampleRows } from './rows/sample-rows.ts';
import { serviceRows } from './real/service-rows.ts';

/** Every row that can be run, in the order of the table. */
export const allRows: readonly FaultRow[] = [...sampleRows, ...serviceRows].sort((a, b) => a.id - b.id);
