import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { databaseUrl, readRun, removePostgresHome, repoRoot } from '@jobnet/embedded';
import { eventually } from '@jobnet/testkit';
import { failpointFolder, gatewayUrl, state, systemEnvironment } from './config.ts';

export type PartName = 'citizen' | 'booking' | 'notifications' | 'simulators' | 'kafka' | 'postgres';

const readyWithinMs = 240_000;
const stoppedWithinMs = 30_000;
const backWithinMs = 240_000;

/** The five real services with their gateway, simulators, Postgres and Kafka, started for faults; its launcher starts again what dies. */
export class ServicesSystem {
  /** Starts it from nothing, without the demo world: the rows make their own people. */
  static async start(): Promise<ServicesSystem> {
    await ServicesSystem.#stopRunning();
    removePostgresHome(state);
    rmSync(state, { recursive: true, force: true });
    mkdirSync(failpointFolder, { recursive: true });
    writeFileSync(join(state, 'demo-loaded'), '');
    const logFile = join(state, 'start.log');
    const log = openSync(logFile, 'w');
    const child = spawn(process.execPath, [join(repoRoot, 'infra', 'embedded', 'src', 'start.mjs'), '--quiet'], {
      cwd: repoRoot, detached: true, stdio: ['ignore', log, log], env: systemEnvironment(),
    });
    closeSync(log);
    child.unref();
    await eventually(() => {
      if (child.exitCode !== null) throw new Error(`Jobnet did not start:\n${readFileSync(logFile, 'utf8').trim()}`);
      return readRun(state)?.url !== undefined;
    }, { what: `Jobnet to be ready (see ${logFile})`, withinMs: readyWithinMs });
    return new ServicesSystem();
  }

  readonly gatewayUrl = gatewayUrl;

  get brokers(): string[] {
    return this.#run().kafkaBrokers?.split(',') ?? [];
  }

  /** The administrator's way into a service's database. */
  databaseOf(service: string): string {
    return databaseUrl(this.#run().databaseUrl ?? '', { database: service });
  }

  /** Secrets of this system by name, such as `MACHINE_CLIENT_FAGSYSTEM_AARHUS_JWK`. */
  secrets(): Readonly<Record<string, unknown>> {
    return JSON.parse(readFileSync(join(state, 'secrets.json'), 'utf8')) as Record<string, unknown>;
  }

  /** Moves a service's domain time to so many ms from the real time; one that is started again is back at the real time. */
  async setClock(service: 'booking', offsetMs: number): Promise<void> {
    const answer = await fetch(`http://127.0.0.1:${this.portOf(service)}/internal/clock`, {
      method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ offsetMs }),
    });
    if (!answer.ok) throw new Error(`${service} did not take the time: ${answer.status}`);
  }

  pidOf(name: PartName): number {
    const pid = this.#run().parts[name]?.pid;
    if (!pid) throw new Error(`${name} does not run`);
    return pid;
  }

  /** Where a part listens on this machine. */
  portOf(name: string): number {
    const port = this.#run().parts[name]?.port;
    if (!port) throw new Error(`${name} does not run`);
    return port;
  }

  /** The process of each part by its name. */
  pids(): Readonly<Record<string, number>> {
    return Object.fromEntries(Object.entries(this.#run().parts).map(([name, { pid }]) => [name, pid]));
  }

  /** Sends a signal to a part. */
  signal(name: PartName, signal: NodeJS.Signals): void {
    process.kill(this.pidOf(name), signal);
  }

  /** kill -9, and again whenever the launcher has started it, until the time has passed. */
  async keepDown(name: PartName, forMs: number): Promise<void> {
    const until = Date.now() + forMs;
    await this.keepDownWhile(name, () => Date.now() < until);
  }

  /** The same for as long as `goesOn` says so. */
  async keepDownWhile(name: PartName, goesOn: () => boolean): Promise<void> {
    while (goesOn()) {
      const pid = this.#run().parts[name]?.pid;
      if (pid !== undefined && isAlive(pid)) endAtOnce(pid);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Waits until the launcher has started a part that ran as `pid` again; answers when, in ms since 1970. */
  async restarted(name: PartName, pid: number): Promise<number> {
    await eventually(() => this.pidOf(name) !== pid, { what: `${name} to be started again`, withinMs: backWithinMs });
    return Date.now();
  }

  /** Waits until a part that ran as `pid` runs as another and listens; answers when, in ms since 1970. */
  async back(name: PartName, pid: number): Promise<number> {
    await eventually(async () => {
      const part = this.#run().parts[name];
      return part !== undefined && part.pid !== pid && (await listens(part.port ?? 0));
    }, { what: `${name} to be back`, withinMs: backWithinMs });
    return Date.now();
  }

  async stop(): Promise<void> {
    await ServicesSystem.#stopRunning();
  }

  static async #stopRunning(): Promise<void> {
    const run = existsSync(state) ? readRun(state) : undefined;
    if (!run || !isAlive(run.launcher)) return;
    process.kill(run.launcher, 'SIGTERM');
    await eventually(() => !isAlive(run.launcher), { what: 'Jobnet to stop', withinMs: stoppedWithinMs });
  }

  #run() {
    const run = readRun(state);
    if (!run) throw new Error('The system under fault does not run');
    return run;
  }
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

/** It may have ended between the look and the signal. */
const endAtOnce = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
