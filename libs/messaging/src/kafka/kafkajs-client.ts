import type { ConnectionOptions } from 'node:tls';
import kafkajs, { type Kafka, type ISocketFactory, type logCreator, type SASLOptions } from 'kafkajs';
import { type MessagingLog, silentLog } from '../log.ts';
import { registerGzip } from './gzip.ts';
import { patchMember } from './member-patch.ts';
import { patchRequestQueue } from './request-queue-patch.ts';
import { registerZstd } from './zstd.ts';

/** How to reach Kafka. */
export interface KafkaConnection {
  readonly brokers: readonly string[];
  /** Seen in the broker's logs and metrics: the service's name. */
  readonly clientId: string;
  readonly logger?: MessagingLog;
  readonly tls?: ConnectionOptions;
  readonly sasl?: { readonly mechanism: 'scram-sha-256' | 'scram-sha-512'; readonly username: string; readonly password: string };
  /** Opens sockets instead of node (fault tests, address rewriting). */
  readonly socketFactory?: ISocketFactory;
}

/** How long kafkajs tries by itself, connecting included. */
export interface Patience {
  readonly retry: { readonly initialRetryTime: number; readonly maxRetryTime: number; readonly multiplier: number; readonly factor: number; readonly retries: number };
  readonly requestTimeout: number;
}

const waits = { initialRetryTime: 100, maxRetryTime: 1_000, multiplier: 2, factor: 0.2 };
/** Consumers keep trying: a member that waits is cheaper than one that leaves and joins. */
export const patient: Patience = { retry: { ...waits, retries: 100 }, requestTimeout: 15_000 };
/** A send gives up early: the relay repeats it with a new producer. */
export const brief: Patience = { retry: { ...waits, retries: 2 }, requestTimeout: 10_000 };

/** kafkajs speaks in free text with addresses and keys in it; only where it came from and which error is kept. */
const logCreatorFor =
  (log: MessagingLog): logCreator =>
  () =>
  ({ namespace, level, log: entry }) => {
    const code = typeof entry['error'] === 'string' ? entry['error'].slice(0, 60).replace(/[^\w. -]/g, '') : undefined;
    const fields = { part: `kafkajs ${namespace}`, ...(code ? { errorCode: code } : {}) };
    if (level === kafkajs.logLevel.ERROR) log.warn('The Kafka client reported an error', fields);
    else log.debug('The Kafka client reported something', fields);
  };

/** A kafkajs client with our settings; the only place that makes one. */
export const kafkaClient = (connection: KafkaConnection, { retry, requestTimeout }: Patience): Kafka => {
  patchMember();
  patchRequestQueue();
  registerGzip();
  registerZstd();
  return new kafkajs.Kafka({
    clientId: connection.clientId,
    brokers: [...connection.brokers],
    connectionTimeout: 3_000,
    authenticationTimeout: 5_000,
    requestTimeout,
    enforceRequestTimeout: true,
    retry,
    logLevel: kafkajs.logLevel.WARN,
    logCreator: logCreatorFor(connection.logger ?? silentLog),
    ...(connection.tls ? { ssl: connection.tls } : {}),
    ...(connection.sasl ? { sasl: connection.sasl as SASLOptions } : {}),
    ...(connection.socketFactory ? { socketFactory: connection.socketFactory } : {}),
  });
};

/** The broker's error code at the bottom of kafkajs' wrappers. */
export const brokerCodeOf = (error: unknown): string => {
  const { type, code, cause, name } = error as { type?: unknown; code?: unknown; cause?: unknown; name?: unknown };
  if (typeof type === 'string') return type;
  if (cause instanceof Error) return brokerCodeOf(cause);
  return String(code ?? name ?? 'UNKNOWN');
};
