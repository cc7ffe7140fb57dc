import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { pause, startProcess } from './process.mjs';
import { shownLine } from './log-line.mjs';

const LONGEST_WAIT_S = 30;
const STEADY_AFTER_MS = 60_000;
const STARTS_BEFORE_GIVING_UP = 4;

/**
 * How long to wait before starting a dead part again: 1, 2, 4, 8, 16, then always 30 seconds.
 * @param {number} deaths in a row, this one included
 * @returns {number} seconds
 */
export function restartAfterSeconds(deaths) {
  return Math.min(2 ** (deaths - 1), LONGEST_WAIT_S);
}

/**
 * Starts parts, waits until each is healthy, starts a dead one again, and stops all in reverse order of their waves.
 */
export class Supervisor {
  /**
   * @param {{ logFolder: string, say: (line: string) => void, quiet?: boolean, onChange?: () => void }} options
   */
  constructor({ logFolder, say, quiet = false, onChange = () => {} }) {
    this.options = { logFolder, say, quiet, onChange };
    /** @type {Map<string, { spec: import('./process.mjs').PartSpec, wave: number, deaths: number, startedAt: number, running: import('./process.mjs').Running }>} */
    this.parts = new Map();
    this.stopping = false;
  }

  /** The running parts by name. @returns {Record<string, { pid: number, port?: number }>} */
  state() {
    return Object.fromEntries([...this.parts].map(([name, { running, spec }]) => [name, { pid: running.pid, port: spec.port }]));
  }

  /**
   * Starts a part and answers when it is healthy. Throws with the end of its log when it will not be.
   * @param {import('./process.mjs').PartSpec} spec
   * @param {{ wave: number, withinMs: number }} when
   */
  async start(spec, { wave, withinMs }) {
    const logFile = this.logFile(spec.name);
    mkdirSync(this.options.logFolder, { recursive: true });
    if (existsSync(logFile)) renameSync(logFile, `${logFile}.1`);
    const part = { spec, wave, deaths: 0, startedAt: 0, running: this.#spawn(spec) };
    this.parts.set(spec.name, part);
    this.#watch(part);
    this.options.onChange();
    const deadline = Date.now() + withinMs;
    while (!(part.running.alive && (await spec.ready()) && part.running.alive)) {
      if (this.stopping) throw new Error('Stopped while starting.');
      if (part.deaths >= STARTS_BEFORE_GIVING_UP || Date.now() > deadline) {
        const what = part.deaths ? `ended again and again (${await part.running.exited})` : `was not ready within ${Math.round(withinMs / 1000)} s`;
        throw new Error(`${spec.name} ${what}. The end of ${logFile}:\n${lastLines(logFile)}`);
      }
      await pause(50);
    }
    part.deaths = 0;
  }

  /** Stops everything: the last wave first, the parts of a wave together. */
  async stopAll() {
    this.stopping = true;
    const waves = [...new Set([...this.parts.values()].map(({ wave }) => wave))].sort((a, b) => b - a);
    for (const wave of waves) {
      const members = [...this.parts.values()].filter((part) => part.wave === wave);
      await Promise.all(members.map(({ running }) => running.stop()));
    }
  }

  /** @param {string} name @returns {string} */
  logFile(name) {
    return join(this.options.logFolder, `${name}.log`);
  }

  /** @param {import('./process.mjs').PartSpec} spec */
  #spawn(spec) {
    const logFile = this.logFile(spec.name);
    return startProcess(spec, {
      logFile,
      onLine: (line) => {
        appendFileSync(logFile, `${line}\n`);
        const shown = shownLine(line, { quiet: this.options.quiet });
        if (shown && !this.stopping) this.options.say(`${spec.name}: ${shown}`);
      },
    });
  }

  /** @param {{ spec: import('./process.mjs').PartSpec, deaths: number, startedAt: number, running: import('./process.mjs').Running }} part */
  async #watch(part) {
    for (;;) {
      part.startedAt = Date.now();
      const how = await part.running.exited;
      if (this.stopping) return;
      part.deaths = Date.now() - part.startedAt > STEADY_AFTER_MS ? 1 : part.deaths + 1;
      const wait = restartAfterSeconds(part.deaths);
      this.options.say(`${part.spec.name} ended (${how}); starting it again in ${wait} s.`);
      await pause(wait * 1000);
      if (this.stopping) return;
      part.running = this.#spawn(part.spec);
      this.options.onChange();
    }
  }
}

/** @param {string} file */
function lastLines(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-20).join('\n') : '(empty)';
}
