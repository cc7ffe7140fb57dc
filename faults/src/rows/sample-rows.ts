import type { FaultRow } from '../row.ts';
import { appKilled } from './row-01-app-killed.ts';
import { relayKilled } from './row-02-relay-killed.ts';
import { consumerKilled } from './row-09-consumer-killed.ts';

/** The rows that run on the sample contracts. */
export const sampleRows: readonly FaultRow[] = [appKilled, relayKilled, consumerKilled];
