import { readFileSync } from 'node:fs';
import type { KafkaConnection } from '@jobnet/messaging';

/** The part of a Kafka connection that keeps strangers out; empty: a broker without TLS and passwords, on this machine. */
export type KafkaSecurity = Pick<KafkaConnection, 'tls' | 'sasl'>;

/** Who connects. `caFile` names the PEM file of the authority that signed the brokers' certificates; left out, Node's own list counts. */
export interface KafkaPrincipal {
  readonly username: string;
  readonly password: string | undefined;
  readonly caFile: string | undefined;
}

/** TLS and SASL/SCRAM for a principal; a password never goes over a connection without TLS. Throws when the authority's file cannot be read. */
export const kafkaSecurity = ({ username, password, caFile }: KafkaPrincipal): KafkaSecurity => {
  if (password === undefined) return {};
  return {
    tls: caFile === undefined ? {} : { ca: [readFileSync(caFile, 'utf8')] },
    sasl: { mechanism: 'scram-sha-512', username, password },
  };
};
