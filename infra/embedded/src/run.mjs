import { spawnSync } from 'node:child_process';
import { enter } from './bootstrap.mjs';

/** `node run.mjs <package folder> <script> ...`: runs a package's built command with the variables of the running system. */
if (await enter(import.meta.url)) {
  const { existsSync } = await import('node:fs');
  const { join } = await import('node:path');
  const { build } = await import('./build.mjs');
  const { systemTable } = await import('./parts.mjs');
  const { portsFrom } = await import('./ports.mjs');
  const { readRun } = await import('./run-record.mjs');
  const { Secrets } = await import('./secrets.mjs');
  const { repoRoot, stateFolder } = await import('./state-folder.mjs');

  const [folder = '', script = '', ...args] = process.argv.slice(2);
  const file = join(repoRoot, folder, 'dist', script);
  const state = stateFolder();
  if (!existsSync(file)) await build(join(state, 'logs'));
  const run = readRun(state);
  const { ops } = systemTable({
    env: process.env, ports: portsFrom({ ...textual(run?.ports), ...process.env }), secrets: new Secrets(join(state, 'secrets.json')),
    adminUrl: process.env.DATABASE_URL ?? run?.databaseUrl ?? 'postgres://postgres:postgres@localhost:5432/postgres',
    kafkaBrokers: process.env.KAFKA_BROKERS ?? run?.kafkaBrokers ?? 'localhost:9092',
    kafkaTlsCa: process.env.KAFKA_BROKERS ? undefined : run?.kafkaTlsCa,
  });
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', file, ...args], { stdio: 'inherit', env: { ...process.env, ...ops } });
  process.exit(status ?? 1);
}

/** The running system's ports, which the environment may still change. @param {Record<string, number> | undefined} ports */
function textual(ports = {}) {
  return Object.fromEntries(Object.entries(ports).map(([variable, port]) => [variable, String(port)]));
}
