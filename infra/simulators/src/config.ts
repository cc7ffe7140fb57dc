import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const port = (fallback: number) => z.coerce.number().int().min(0).max(65_535).default(fallback);
const text = z.string().min(1);
const jwk = text.transform((json, context) => {
  const value = parseJson(json);
  if (value !== null && typeof value === 'object') return value as Record<string, unknown>;
  context.addIssue({ code: 'custom', message: 'must be JSON' });
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
  JOBNET_BIND: z.string().default('127.0.0.1'),
  JOBNET_URL: z.url().default('http://localhost:8080'),
  /** Folder of the running system: books, reports, mails and the vendors' keys are remembered there over a restart. */
  JOBNET_STATE: z.string().min(1).default(fileURLToPath(new URL('../../../.jobnet', import.meta.url))),
  MITID_PORT: port(8081),
  MITID_ISSUER: z.url().optional(),
  MITID_CLIENT_JWKS: jwk,
  VENDORS_PORT: port(8082),
  CVR_PORT: port(8083),
  /** Control of the CVR simulator while its own port is closed; the port after it when absent. */
  CVR_CONTROL_PORT: port(0).optional(),
  CVR_USER: text.default('jobnet'),
  CVR_PASSWORD: text.default('jobnet'),
  MAILBOX_PORT: port(8025),
  SMTP_PORT: port(1025),
  BOOKING_WEBHOOK_PUBLIC_KEY: jwk,
  BOOKING_VENDOR_PLANTID_API_KEY: text,
  BOOKING_VENDOR_MOEDENU_API_KEY: text,
  BOOKING_VENDOR_KOMMUNEKALENDER_API_KEY: text,
  /** Secrets (`whsec_...`) of vendors that are registered for HMAC instead of ed25519. */
  VENDOR_PLANTID_WEBHOOK_SECRET: text.optional(),
  VENDOR_MOEDENU_WEBHOOK_SECRET: text.optional(),
  VENDOR_KOMMUNEKALENDER_WEBHOOK_SECRET: text.optional(),
});

/** What the simulators read from their environment, once; every missing or wrong variable is named in one message. */
export const readConfig = (env: NodeJS.ProcessEnv = process.env) => {
  const read = shape.safeParse(env);
  if (!read.success) throw new Error(`The environment of the simulators is incomplete:\n${read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`).join('\n')}`);
  return { ...read.data, cvrControlPort: read.data.CVR_CONTROL_PORT ?? read.data.CVR_PORT + 1, folder: join(read.data.JOBNET_STATE, 'simulators') };
};
