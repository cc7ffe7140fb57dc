import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDatabases } from '../../embedded/src/databases.mjs';
import { composeTable } from './part-environment.mjs';
import { runScript } from './run-script.mjs';

/** Runs before the parts at every start: secrets, one database and role a service, migrations, topics. Safe to repeat. */
const { migration, parts, passwords } = composeTable(process.env);
await ensureDatabases(process.env.DATABASE_URL ?? '', passwords);
const { DATABASE_URL: _admin, ...rest } = process.env;
const scripts = parts.map(({ folder, env }) => ({ file: join(folder, 'dist', 'migrate.js'), env: { ...rest, ...env, ...migration } }));
await Promise.all(scripts.filter(({ file }) => existsSync(file)).map(({ file, env }) => runScript(file, env)));
