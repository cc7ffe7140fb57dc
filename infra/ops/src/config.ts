import { serviceNames, type ServiceName } from '@jobnet/contracts';
import type { KafkaConnection } from '@jobnet/messaging';
import { kafkaSecurity } from '@jobnet/service-kit';
import { z } from 'zod';

const text = z.string().min(1);
const url = z.url().transform((address) => address.replace(/\/$/, ''));

const jwks = text.transform((json, context) => {
  const keys = z.record(z.string(), z.looseObject({ kty: z.literal('EC'), kid: text, d: text })).safeParse(parseJson(json));
  if (keys.success) return keys.data;
  context.addIssue({ code: 'custom', message: 'must be private keys by machine client as JSON' });
  return z.NEVER;
});

const parseJson = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

const shape = z.object({
  JOBNET_ENV: z.enum(['production', 'demo', 'test']),
  /** The gateway: everything but the clock goes through it. */
  JOBNET_URL: url,
  VENDORS_URL: url,
  /** Private keys of the demo world's machine clients. */
  MACHINE_CLIENT_KEYS: jwks,
  BOOKING_VENDOR_PLANTID_API_KEY: text,
  BOOKING_VENDOR_MOEDENU_API_KEY: text,
  BOOKING_VENDOR_KOMMUNEKALENDER_API_KEY: text,
  IDENTITY_URL: url,
  CITIZEN_URL: url,
  BOOKING_URL: url,
  EMPLOYER_URL: url,
  NOTIFICATIONS_URL: url,
});

/** Reads the environment once (`infra/embedded` composes it); every missing variable is named in one message. */
export const readConfig = (env: Readonly<Record<string, string | undefined>> = process.env) => {
  const read = shape.safeParse(env);
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment of ops is incomplete:\n${lines.join('\n')}`);
  }
  const { data } = read;
  const serviceUrls = { identity: data.IDENTITY_URL, citizen: data.CITIZEN_URL, booking: data.BOOKING_URL, employer: data.EMPLOYER_URL, notifications: data.NOTIFICATIONS_URL };
  return {
    environment: data.JOBNET_ENV,
    gatewayUrl: data.JOBNET_URL,
    vendorsUrl: data.VENDORS_URL,
    machineClientKeys: data.MACHINE_CLIENT_KEYS,
    vendorApiKeys: { plantid: data.BOOKING_VENDOR_PLANTID_API_KEY, moedenu: data.BOOKING_VENDOR_MOEDENU_API_KEY, kommunekalender: data.BOOKING_VENDOR_KOMMUNEKALENDER_API_KEY },
    serviceUrls: serviceUrls satisfies Record<(typeof serviceNames)[number], string> as Readonly<Record<ServiceName, string>>,
  };
};

export type OpsConfig = ReturnType<typeof readConfig>;

const backboneShape = z.object({
  KAFKA_BROKERS: text,
  KAFKA_REPLICATION: z.coerce.number().int().min(1).default(1),
  KAFKA_TLS_CA: text.optional(),
  OPS_KAFKA_PASSWORD: text.optional(),
  IDENTITY_DATABASE_URL: z.url(),
  CITIZEN_DATABASE_URL: z.url(),
  BOOKING_DATABASE_URL: z.url(),
  EMPLOYER_DATABASE_URL: z.url(),
  NOTIFICATIONS_DATABASE_URL: z.url(),
});

/** How the commands of the message backbone reach it: each service's database with that service's own role, and Kafka as `ops`. */
export interface BackboneConfig {
  readonly kafka: KafkaConnection;
  readonly replication: number;
  readonly databaseUrls: Readonly<Record<ServiceName, string>>;
}

/** Reads the part of the environment that only the commands of the message backbone need. */
export const readBackboneConfig = (env: Readonly<Record<string, string | undefined>> = process.env): BackboneConfig => {
  const read = backboneShape.safeParse(env);
  if (!read.success) throw new Error(`The environment of ops is incomplete:\n${read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`).join('\n')}`);
  const { data } = read;
  return {
    kafka: { clientId: 'ops', brokers: data.KAFKA_BROKERS.split(','), ...kafkaSecurity({ username: 'ops', password: data.OPS_KAFKA_PASSWORD, caFile: data.KAFKA_TLS_CA }) },
    replication: data.KAFKA_REPLICATION,
    databaseUrls: {
      identity: data.IDENTITY_DATABASE_URL,
      citizen: data.CITIZEN_DATABASE_URL,
      booking: data.BOOKING_DATABASE_URL,
      employer: data.EMPLOYER_DATABASE_URL,
      notifications: data.NOTIFICATIONS_DATABASE_URL,
    },
  };
};
