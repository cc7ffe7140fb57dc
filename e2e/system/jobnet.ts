import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRun, repoRoot } from '@jobnet/embedded';
import { ports, stateName, tracesPort } from './addresses.ts';
import { forgetCollected } from './collected.ts';

const readyWithinMs = 240_000;
const stoppedWithinMs = 30_000;
export const state = join(repoRoot, stateName);
const logFile = join(state, 'start.log');

/** The running system's record; throws when it does not run. */
export const runningSystem = () => {
  const run = readRun(state);
  if (!run) throw new Error(`The journeys' system does not run (no ${stateName}/run.json)`);
  return run;
};

/** Starts the whole system as `npm start` does, and answers when the demo world is loaded. */
export const startJobnet = async ({ fresh }: { fresh: boolean }): Promise<void> => {
  mkdirSync(state, { recursive: true });
  if (fresh) forgetCollected();
  const log = openSync(logFile, 'w');
  const child = spawn(process.execPath, [join(repoRoot, 'infra', 'embedded', 'src', 'start.mjs'), '--quiet', ...(fresh ? ['--fresh'] : [])], {
    cwd: repoRoot, detached: true, stdio: ['ignore', log, log], env: systemEnvironment(),
  });
  closeSync(log);
  let exitCode: number | undefined;
  child.once('exit', (code) => (exitCode = code ?? 1));
  child.unref();
  await until(() => {
    if (exitCode !== undefined) throw new Error(`Jobnet did not start:\n${readFileSync(logFile, 'utf8').trim()}`);
    return readRun(state)?.url !== undefined;
  }, { what: `Jobnet to be ready (see ${logFile})`, withinMs: readyWithinMs });
};

/** Stops what `startJobnet` started, as Ctrl-C does. */
export const stopJobnet = async (): Promise<void> => {
  const run = readRun(state);
  if (!run) return;
  process.kill(run.launcher, 'SIGTERM');
  await until(() => readRun(state) === undefined && !isAlive(run.launcher), { what: 'Jobnet to stop', withinMs: stoppedWithinMs });
};

/** The terminal's variables, its own ports and folder, and the test servers when `npm test` gave some. */
const systemEnvironment = (): NodeJS.ProcessEnv => {
  const { TEST_DATABASE_URL, TEST_KAFKA_BROKERS, ...rest } = process.env;
  return {
    ...rest,
    ...Object.fromEntries(Object.entries(ports).map(([variable, port]) => [variable, String(port)])),
    JOBNET_STATE: stateName,
    JOBNET_ENV: 'demo',
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${tracesPort}`,
    ...(TEST_DATABASE_URL ? { DATABASE_URL: TEST_DATABASE_URL } : {}),
    ...(TEST_KAFKA_BROKERS ? { KAFKA_BROKERS: TEST_KAFKA_BROKERS } : {}),
  };
};

const until = async (holds: () => boolean, { what, withinMs }: { what: string; withinMs: number }): Promise<void> => {
  for (const deadline = Date.now() + withinMs; !holds(); await new Promise((resolve) => setTimeout(resolve, 100))) {
    if (Date.now() > deadline) throw new Error(`Waited ${withinMs / 1_000} s in vain for ${what}`);
  }
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
