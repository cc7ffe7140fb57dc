import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { postgresHome } from './postgres-home.mjs';

const BUILT = ['libs', 'services'];

/**
 * Remembers that this data was migrated by this build, so that a second start does not ask every service to look again. It holds
 * only for the embedded pair: other servers can be changed by others.
 */
export class Migrated {
  /** @param {{ root: string, state: string, replication?: string, brokers?: string }} options `brokers`: the first broker's folder under that of Kafka */
  constructor({ root, state, replication = '', brokers = '' }) {
    this.file = join(state, 'migrated');
    this.now = () => digestOf([replication, ...buildParts(root), ...dataParts(state, brokers)]);
  }

  /** @returns {boolean} */
  holds() {
    return existsSync(this.file) && readFileSync(this.file, 'utf8') === this.now();
  }

  write() {
    writeFileSync(this.file, this.now());
  }

  forget() {
    rmSync(this.file, { force: true });
  }
}

/** Every built file that a migration may run. @param {string} root */
function buildParts(root) {
  const dists = BUILT.flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name, 'dist'))).filter((dist) => existsSync(dist));
  return dists.flatMap((dist) => readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js')).sort().flatMap((name) => [name, readFileSync(join(dist, name))]));
}

/** What is new when the data is: Kafka's cluster id, and the file that Postgres writes once. @param {string} state @param {string} brokers */
function dataParts(state, brokers) {
  const version = join(postgresHome(state).folder, 'data', 'PG_VERSION');
  const cluster = join(state, 'kafka', brokers, 'data', 'meta.properties');
  if (!existsSync(version) || !existsSync(cluster)) return [randomUUID()];
  const { ino, mtimeMs } = statSync(version);
  return [readFileSync(cluster), `${ino} ${mtimeMs}`];
}

/** @param {(string | Buffer)[]} parts */
function digestOf(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
