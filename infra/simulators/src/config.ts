import { join } from 'node:path';
import { z } from 'zod';

const port = (fallback: number) => z.coerce.number().int().min(0).max(65_535).default(fallback);
const jwk = z.string().transform((text) => JSON.parse(text) as Record<string, unknown>);

const shape = z.object({
  JOBNET_BIND: z.string().default('127.0.0.1'),
  JOBNET_URL: z.url().default('http://localhost:8080'),
  /** Folder of the running system; without it nothing is remembered over a restart. */
  JOBNET_STATE: z.string().optional(),
  MITID_PORT: port(8081),
  MITID_ISSUER: z.url().optional(),
  MITID_CLIENT_JWKS: jwk,
  VENDORS_PORT: port(8082),
  CVR_PORT: port(8083),
  CVR_USER: z.string().default('jobnet'),
  CVR_PASSWORD: z.string().min(1),
  MAILBOX_PORT: port(8025),
  SMTP_PORT: port(1025),
  BOOKING_WEBHOOK_PUBLIC_KEY: jwk,
  BOOKING_VENDOR_PLANTID_API_KEY: z.string().min(1),
  BOOKING_VENDOR_MOEDENU_API_KEY: z.string().min(1),
  BOOKING_VENDOR_KOMMUNEKALENDER_API_KEY: z.string().min(1),
});

/** What the simulators read from their environment. */
export const readConfig = (env: NodeJS.ProcessEnv = process.env) => {
  const read = shape.parse(env);
  return { ...read, folder: read.JOBNET_STATE ? join(read.JOBNET_STATE, 'simulators') : undefined };
};
