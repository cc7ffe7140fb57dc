import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from './build.mjs';
import { ensureDatabases } from './databases.mjs';
import { Migrated } from './migrated.mjs';
import { repoRoot } from './state-folder.mjs';

/**
 * Makes what the services stand on: databases, tables and topics. Nothing to do when this build did it to this data before.
 * @param {{
 *   parts: import('./parts.mjs').Part[], passwords: Record<string, string>, state: string, logs: string, replication?: string,
 *   backing: Awaited<ReturnType<typeof import('./backing.mjs').findBacking>>, envOf: (part: import('./parts.mjs').Part) => NodeJS.ProcessEnv,
 * }} options
 */
export async function prepareData({ parts, passwords, state, logs, replication, backing, envOf }) {
  const { choice, databaseUrl, kafkaTlsCa } = backing;
  const ours = choice.postgres === 'embedded' && choice.kafka === 'embedded';
  const migrated = ours ? new Migrated({ root: repoRoot, state, replication, brokers: kafkaTlsCa ? join('three-brokers', '1') : '' }) : undefined;
  if (migrated?.holds()) return;
  migrated?.forget();
  await ensureDatabases(databaseUrl, passwords);
  const migrating = parts.filter(({ folder }) => existsSync(join(repoRoot, folder, 'dist', 'migrate.js')));
  await Promise.all(migrating.map((part) => runToEnd({
    name: `Migrating ${part.name}`, command: process.execPath, args: ['--enable-source-maps', join(part.folder, 'dist', 'migrate.js')], env: envOf(part), logFile: join(logs, `migrate-${part.name}.log`),
  })));
  migrated?.write();
}
