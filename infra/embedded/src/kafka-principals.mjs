import { KAFKA_ADMINISTRATOR } from './kafka-security.mjs';
import { password } from './secrets.mjs';

/** The variable that carries a principal's password. @param {string} name @returns {string} */
export const passwordVariable = (name) => `${name.toUpperCase()}_KAFKA_PASSWORD`;

/**
 * Who comes in to a Kafka that asks for passwords: one principal a service, named like it, and the administrator. Made at first use.
 * @param {import('./secrets.mjs').Secrets} secrets
 * @param {string[]} services
 * @returns {import('./kafka-security.mjs').KafkaSecurity}
 */
export function kafkaPrincipals(secrets, services) {
  const users = Object.fromEntries([...services, KAFKA_ADMINISTRATOR].map((name) => [name, secrets.secretFor(passwordVariable(name), password)]));
  return { users, keystorePassword: secrets.secretFor('KAFKA_KEYSTORE_PASSWORD', password) };
}
