import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workerEnvironment } from '../config.ts';
import type { Assignment, Order, Report } from '../worker/assignment.ts';

const script = fileURLToPath(new URL('../worker/main.js', import.meta.url));
const readyWithinMs = 300_000;
const stopWithinMs = 15_000;

/** One process of the sample system. It ends with the suite, however the suite ends. */
export class WorkerProcess {
  readonly assignment: Assignment;
  /** Marks that the database acknowledged to it as committed. */
  readonly acknowledged: string[] = [];
  readonly exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  readonly written: Promise<void>;
  readonly #child: ChildProcess;
  readonly #ready: Promise<void>;
  alive = true;

  constructor(assignment: Assignment, logFolder: string) {
    this.assignment = assignment;
    const log = openSync(join(logFolder, `${assignment.prefix}-${assignment.name}.log`), 'a');
    const env = workerEnvironment(assignment);
    this.#child = fork(script, { stdio: ['ignore', log, log, 'ipc'], env, serialization: 'json', execArgv: ['--enable-source-maps'] });
    closeSync(log);
    this.exited = new Promise((resolve) => {
      this.#child.once('exit', (code, signal) => {
        this.alive = false;
        resolve({ code, signal });
      });
    });
    this.#ready = this.#heard('ready');
    this.written = this.#heard('written');
    this.#child.on('message', (report: Report) => {
      if (report.kind === 'committed') for (const mark of report.marks) this.acknowledged.push(mark);
    });
    this.#child.on('error', () => undefined);
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Its parts run, or its failpoint has come already. Throws when it ends otherwise, or takes five minutes. */
  async ready(): Promise<this> {
    const late = new Promise<never>((_, reject) => setTimeout(reject, readyWithinMs, new Error(`${this.assignment.name} was not ready`)).unref());
    const ended = this.exited.then(({ code, signal }) => {
      if (this.assignment.failpoint === undefined || signal !== 'SIGKILL') throw new Error(`${this.assignment.name} ended before it was ready (${signal ?? code})`);
    });
    await Promise.race([this.#ready, late, ended]);
    return this;
  }

  tell(order: Order): void {
    if (this.alive) this.#child.send(order, () => undefined);
  }

  signal(signal: NodeJS.Signals): void {
    if (this.alive) this.#child.kill(signal);
  }

  /** As by `kill -9`; resolves when it is gone. */
  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.exited;
  }

  /** Asks it to drain; kills it when it takes too long. */
  async stop(): Promise<void> {
    this.signal('SIGCONT');
    this.signal('SIGTERM');
    const late = setTimeout(() => this.#child.kill('SIGKILL'), stopWithinMs);
    await this.exited;
    clearTimeout(late);
  }

  #heard(kind: Report['kind']): Promise<void> {
    return new Promise((resolve) => {
      this.#child.on('message', (report: Report) => {
        if (report.kind === kind) resolve();
      });
    });
  }
}
