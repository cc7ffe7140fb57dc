import { join } from 'node:path';
import { systemTable } from '../embedded/src/parts.mjs';
import { portsFrom } from '../embedded/src/ports.mjs';
import { Secrets } from '../embedded/src/secrets.mjs';

/** The same table of parts and variables that `npm start` uses, with compose's Postgres and Kafka. */
export function composeTable() {
  const { DATABASE_URL: adminUrl = '', KAFKA_BROKERS: kafkaBrokers = '' } = process.env;
  const secrets = new Secrets(join(process.env.JOBNET_STATE ?? '/state', 'secrets.json'));
  return systemTable({ env: process.env, ports: portsFrom(process.env), secrets, adminUrl, kafkaBrokers });
}

/** The part that this container is: the one whose folder is SERVICE. */
export function ownPart() {
  const part = composeTable().parts.find(({ folder }) => folder === process.env.SERVICE);
  if (!part) throw new Error(`SERVICE=${process.env.SERVICE} is no part of the system`);
  return part;
}
