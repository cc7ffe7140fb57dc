import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBacking, refuseTakenPorts } from './backing.mjs';
import { build, runToEnd } from './build.mjs';
import { forgetData, forgetGivenData } from './forget-data.mjs';
import { answersOk } from './health.mjs';
import { prepareData } from './prepare-data.mjs';
import { systemTable } from './parts.mjs';
import { portsFrom } from './ports.mjs';
import { clearLastRun, removeRun, writeRun } from './run-record.mjs';
import { Secrets, password } from './secrets.mjs';
import { repoRoot, stateFolder } from './state-folder.mjs';
import { Supervisor } from './supervisor.mjs';
import { welcome } from './texts.mjs';

const OWN_PORTS_EXCEPT = ['POSTGRES_PORT', 'KAFKA_PORT'];
const PART_READY_WITHIN_MS = 60_000;
const DEMO_SCRIPT = join('infra', 'ops', 'dist', 'demo.js');

/**
 * A whole system on this machine, from nothing to ready, and back. `start` may be cut short by `stop` at any moment.
 */
export class Launch {
  /**
   * @param {{ fresh: boolean, quiet: boolean, env?: NodeJS.ProcessEnv, say?: (line: string) => void }} options
   */
  constructor({ fresh, quiet, env = process.env, say = (line) => process.stdout.write(`${line}\n`) }) {
    this.fresh = fresh;
    this.env = env;
    this.say = say;
    this.state = stateFolder(env);
    this.logs = join(this.state, 'logs');
    this.supervisor = new Supervisor({ logFolder: this.logs, say, quiet, onChange: () => this.#record() });
    /** @type {Awaited<ReturnType<typeof findBacking>> | undefined} */
    this.backing = undefined;
    /** @type {string | undefined} */
    this.url = undefined;
    /** @type {Record<string, number>} */
    this.ports = {};
  }

  /** Brings everything up. Throws one message for the person when it cannot. */
  async start() {
    const ports = portsFrom(this.env);
    this.ports = ports;
    await clearLastRun(this.state);
    await refuseTakenPorts(Object.keys(ports).filter((variable) => !OWN_PORTS_EXCEPT.includes(variable)), ports);
    if (this.fresh) forgetData(this.state);
    const secrets = new Secrets(join(this.state, 'secrets.json'));
    const adminPassword = secrets.secretFor('POSTGRES_PASSWORD', password);
    const built = this.env.JOBNET_SKIP_BUILD ? Promise.resolve() : build(this.logs);
    built.catch(() => {});
    this.backing = await findBacking({ env: this.env, ports, state: this.state, adminPassword, secrets, supervisor: this.supervisor, say: this.say });
    await built;
    const { databaseUrl, kafkaBrokers, kafkaTlsCa } = this.backing;
    const table = systemTable({ env: this.env, ports, secrets, adminUrl: databaseUrl, kafkaBrokers, kafkaTlsCa });
    if (this.fresh) await forgetGivenData(this.backing, this.env);
    const parts = table.parts.filter((part) => this.#exists(part));
    await prepareData({ parts, passwords: table.passwords, backing: this.backing, state: this.state, logs: this.logs, envOf: (part) => this.#envOf({ ...part.env, ...table.migration }), replication: this.env.KAFKA_REPLICATION });
    await Promise.all(parts.map((part) => this.#startPart(part)));
    await this.#loadDemo(table.ops);
    this.url = table.ops.JOBNET_URL;
    this.#record();
    this.say(welcome({ url: table.ops.JOBNET_URL ?? '', mailbox: table.ops.MAILBOX_URL ?? '', vendors: table.ops.VENDORS_URL ?? '' }));
  }

  /** Stops everything that runs, the last started first. */
  async stop() {
    await this.supervisor.stopAll();
    this.backing?.stop();
    removeRun(this.state);
  }

  /** @param {import('./parts.mjs').Part} part */
  #exists(part) {
    const has = (/** @type {string} */ file) => existsSync(join(repoRoot, part.folder, file));
    if (has('dist/main.js')) return true;
    if (has('src/main.ts')) throw new Error(`${part.name} was not built: ${part.folder}/dist/main.js is missing though src/main.ts is there.`);
    this.say(`${part.name}: not part of this checkout yet, left out.`);
    return false;
  }

  /** @param {import('./parts.mjs').Part} part */
  async #startPart({ name, wave, folder, port, env }) {
    await this.supervisor.start({
      name, port, cwd: repoRoot, env: this.#envOf(env), command: process.execPath,
      args: ['--enable-source-maps', join(folder, 'dist', 'main.js')],
      ready: () => answersOk(`http://127.0.0.1:${port}/healthz`),
    }, { wave, withinMs: PART_READY_WITHIN_MS });
  }

  /** The demo world, once for this data. @param {Record<string, string>} env */
  async #loadDemo(env) {
    const marker = join(this.state, 'demo-loaded');
    if (existsSync(marker) || env.JOBNET_ENV === 'production' || !existsSync(join(repoRoot, DEMO_SCRIPT))) return;
    this.say('Loading the demo world ...');
    await runToEnd({ name: 'Loading the demo world', command: process.execPath, args: ['--enable-source-maps', DEMO_SCRIPT], env: this.#envOf(env), logFile: join(this.logs, 'demo.log') });
    mkdirSync(this.state, { recursive: true });
    writeFileSync(marker, '');
  }

  /** A part sees its own table and the terminal's variables, but not the administrator's database. @param {Record<string, string>} own */
  #envOf(own) {
    const { DATABASE_URL: _admin, JOBNET_ENTERED: _entered, ...rest } = this.env;
    return { ...rest, NODE_COMPILE_CACHE: join(this.state, 'compile-cache'), ...own, JOBNET_STATE: this.state };
  }

  #record() {
    if (this.supervisor.stopping) return;
    writeRun(this.state, { launcher: process.pid, url: this.url, ports: this.ports, databaseUrl: this.backing?.databaseUrl, kafkaBrokers: this.backing?.kafkaBrokers, kafkaTlsCa: this.backing?.kafkaTlsCa, parts: this.supervisor.state() });
  }
}
