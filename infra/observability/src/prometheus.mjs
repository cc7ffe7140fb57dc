import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PORTS } from '../../embedded/src/ports.mjs';
import { readRun } from '../../embedded/src/run-record.mjs';
import { repoRoot, stateFolder } from '../../embedded/src/state-folder.mjs';

const folder = join(repoRoot, 'infra', 'observability');

/** Ports that follow the gateway's: its metrics. */
const aboveGateway = 10;

/**
 * `prometheus.yml` with the ports that a running system has instead of the fixed ones, and with the rules' own place.
 * @param {string} text @param {Record<string, number>} ports by variable
 * @returns {string}
 */
export function configFor(text, ports) {
  const used = new Map(PORTS.map(({ variable, port }) => [port, ports[variable] ?? port]));
  used.set(8080 + aboveGateway, (ports.JOBNET_PORT ?? 8080) + aboveGateway);
  return text
    .replace(/127\.0\.0\.1:(\d+)/g, (_, port) => `127.0.0.1:${used.get(Number(port)) ?? port}`)
    .replace('- alerts.yml', `- ${join(folder, 'alerts.yml')}`);
}

/** `npm run prometheus`: Debian's Prometheus against the system that runs, on the loopback alone; its data lies in the state folder. */
function main() {
  const state = stateFolder(process.env);
  const run = readRun(state);
  if (!run) fail('No system runs: npm start first.');
  const home = join(state, 'prometheus');
  mkdirSync(home, { recursive: true });
  const config = join(home, 'prometheus.yml');
  writeFileSync(config, configFor(readFileSync(join(folder, 'prometheus.yml'), 'utf8'), run.ports ?? {}));
  const address = `127.0.0.1:${process.env.PROMETHEUS_PORT ?? 9090}`;
  const args = [`--config.file=${config}`, `--storage.tsdb.path=${join(home, 'data')}`, `--web.listen-address=${address}`, '--log.level=warn'];
  process.stdout.write(`Prometheus: http://${address}/alerts\n`);
  const child = spawn('prometheus', args, { stdio: 'inherit' });
  child.once('error', () => fail('prometheus is not installed (Debian: apt-get install --no-install-recommends prometheus).'));
  child.once('exit', (code) => process.exit(code ?? 1));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill('SIGTERM'));
}

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

if (process.argv[1] === import.meta.filename) main();
