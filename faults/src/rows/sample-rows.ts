import type { FaultRow } from '../row.ts';
import { faultsOfBroker } from './broker-rows.ts';
import { faultsOfConsumer } from './consumer-rows.ts';
import { appKilled } from './row-01-app-killed.ts';
import { postgresKilled } from './row-08-postgres.ts';
import { versionSkew } from './row-17-version-skew.ts';
import { clocks } from './row-21-clocks.ts';
import { randomNemesis } from './row-22-nemesis.ts';

/** The rows that run on the sample contracts. */
export const sampleRows: readonly FaultRow[] = [appKilled, postgresKilled, versionSkew, clocks, randomNemesis, ...faultsOfBroker, ...faultsOfConsumer];
