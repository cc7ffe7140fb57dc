import { serviceNames, type ServiceName } from '@jobnet/contracts';
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
