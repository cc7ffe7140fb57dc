import { spawnSync } from 'node:child_process';
import { repoRoot } from '@jobnet/embedded';
import { state, terminalEnvironment } from '../real/config.ts';

/** What a command printed and how it ended. */
export interface Ran {
  readonly line: string;
  readonly ok: boolean;
  readonly output: string;
}

const withinMs = 60_000;

/** Runs the commands of a page as somebody on duty would, but against the system under rehearsal: its ports, its logs, its Prometheus. */
export class Terminal {
  readonly #env: NodeJS.ProcessEnv;
  readonly #shift: number;

  constructor({ prometheusPort, shift }: { readonly prometheusPort: number; readonly shift: number }) {
    this.#env = terminalEnvironment(prometheusPort);
    this.#shift = shift;
  }

  /** `words` stand for what a line has in angle brackets; a line with a word that nobody has given fails. */
  run(line: string, words: Readonly<Record<string, string>> = {}): Ran {
    const filled = Object.entries(words).reduce((text, [word, value]) => text.replaceAll(`<${word}>`, value), line);
    const unfilled = /<[a-z]+>/.exec(filled);
    if (unfilled) return { line: filled, ok: false, output: `nothing stands for ${unfilled[0]}` };
    const here = filled.replaceAll('.jobnet/logs', `${state}/logs`).replace(/127\.0\.0\.1:(\d+)/g, (_, port) => `127.0.0.1:${Number(port) + this.#shift}`);
    const { status, stderr, stdout } = spawnSync('bash', ['-o', 'pipefail', '-c', here], { cwd: repoRoot, encoding: 'utf8', env: this.#env, timeout: withinMs });
    return { line: filled, ok: status === 0, output: `${stdout}${stderr}`.trim() };
  }
}
