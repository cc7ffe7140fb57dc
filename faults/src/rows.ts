import type { FaultRow } from './row.ts';
import { sampleRows } from './rows/sample-rows.ts';
import { serviceRows } from './real/service-rows.ts';

const inOrder = (rows: readonly FaultRow[]): FaultRow[] => rows.toSorted((a, b) => a.id - b.id);

/** Every row that can be run, in the order of the table: those on the samples first, so that the services take no processor time from them. */
export const allRows: readonly FaultRow[] = [...inOrder(sampleRows), ...inOrder(serviceRows)];
