import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDatabases } from '../embedded/src/databases.mjs';
import { composeTable } from './part-environment.mjs';

/** Runs once before the parts: secrets, one database and role a service, migrations, topics. Safe to repeat. */
const { parts, passwords } = composeTable();
await ensureDatabases(process.env.DATABASE_URL ?? '', passwords);
for (const part of parts) {
  const migrate = join(process.cwd(), part.folder, 'dist', 'migrate.js');
  if (!existsSync(migrate)) continue;
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', migrate], { stdio: 'inherit', env: { ...process.env, ...part.env } });
  if (status !== 0) process.exit(status ?? 1);
}
