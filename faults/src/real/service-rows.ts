import type { FaultRow } from '../row.ts';
import { citizenKilledWriting, consumerCrashed, consumerKilled, relayKilled } from './kill-rows.ts';

/** The rows that run against the five real services. */
export const serviceRows: readonly FaultRow[] = [citizenKilledWriting, relayKilled, consumerKilled, consumerCrashed];
