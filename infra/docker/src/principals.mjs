import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kafkaPrincipals } from '../../embedded/src/kafka-principals.mjs';
import { SERVICES } from '../../embedded/src/parts.mjs';
import { Secrets } from '../../embedded/src/secrets.mjs';

/** Hands Kafka its principals' passwords and that of its certificate, before the brokers start. */
const { JOBNET_STATE = '/state', KAFKA_SECRETS = '/kafka' } = process.env;
const { users, keystorePassword } = kafkaPrincipals(new Secrets(join(JOBNET_STATE, 'secrets.json')), SERVICES);
const write = (/** @type {string} */ name, /** @type {string} */ text) => writeFileSync(join(KAFKA_SECRETS, name), text, { mode: 0o600 });
write('keystore-password', keystorePassword);
write('users', Object.entries(users).map(([name, password]) => `${name}=${password}\n`).join(''));
