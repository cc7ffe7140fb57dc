import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '@jobnet/testkit';
import { alertRules, observability } from './alert-rules.ts';
import { quickAlerts, quickConfig } from './quick-alerts.ts';

const readyWithinMs = 30_000;

/** Debian's Prometheus with the quick rules against the system under rehearsal. */
export class QuickPrometheus {
  readonly #child: ChildProcess;

  private constructor(
    child: ChildProcess,
    readonly port: number,
  ) {
    this.#child = child;
  }

  static async start({ home, port, shift }: { readonly home: string; readonly port: number; readonly shift: number }): Promise<QuickPrometheus> {
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    const [config, rulesFile] = [join(home, 'prometheus.yml'), join(home, 'alerts.yml')];
    writeFileSync(rulesFile, quickAlerts(alertRules()));
    writeFileSync(config, quickConfig(readFileSync(join(observability, 'prometheus.yml'), 'utf8'), { portOf: (usual) => usual + shift, rulesFile }));
    const log = openSync(join(home, 'prometheus.log'), 'w');
    const args = [`--config.file=${config}`, `--storage.tsdb.path=${join(home, 'data')}`, `--web.listen-address=127.0.0.1:${port}`, '--log.level=warn'];
    const child = spawn('prometheus', args, { stdio: ['ignore', log, log] });
    closeSync(log);
    let missing: Error | undefined;
    child.once('error', (error) => (missing = error));
    const started = new QuickPrometheus(child, port);
    await eventually(async () => {
      if (missing) throw new Error('prometheus is not installed');
      return (await started.states()).size > 0;
    }, { what: 'Prometheus to know the alerts', withinMs: readyWithinMs });
    return started;
  }

  /** Each alert's state: `inactive`, `pending` or `firing`. */
  async states(): Promise<Map<string, string>> {
    const response = await fetch(`http://127.0.0.1:${this.port}/api/v1/rules?type=alert`);
    const { data } = (await response.json()) as { data: { groups: { rules: { name: string; state: string }[] }[] } };
    return new Map(data.groups.flatMap(({ rules }) => rules.map(({ name, state }) => [name, state] as const)));
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGTERM');
    await ended;
  }
}
