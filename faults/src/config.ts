import { join } from 'node:path';
import { testStateFolder } from '@jobnet/embedded';
import { z } from 'zod';
import type { Assignment } from './worker/assignment.ts';

const environment = z.object({ FAULTS_WORKER: z.string().min(1) });

/** The assignment of this worker process, which only the suite itself writes. */
export const readAssignment = (): Assignment => JSON.parse(environment.parse(process.env).FAULTS_WORKER) as Assignment;

/** Where `npm test` wants a step's report. */
export const reportFolder = (): string | undefined => z.object({ TEST_REPORTS: z.string().optional() }).parse(process.env).TEST_REPORTS;

/** The variables of a worker: the suite's own, its assignment, and where its compiled code is kept for the next. */
export const workerEnvironment = (assignment: Assignment): NodeJS.ProcessEnv => ({ ...process.env, FAULTS_WORKER: JSON.stringify(assignment), NODE_OPTIONS: '', NODE_COMPILE_CACHE: join(testStateFolder(), 'compiled') });
