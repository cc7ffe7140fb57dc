import { serviceNames } from '@jobnet/contracts';
import { z } from 'zod';

const text = z.string().min(1);
const url = z.url().transform((address) => address.replace(/\/$/, ''));
const perMinute = z.coerce.number().int().positive();

const callerKey = text.transform((json, context) => {
  const key = z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: text, y: text, d: text }).safeParse(parseJson(json));
  if (key.success) return key.data;
  context.addIssue({ code: 'custom', message: 'must be a private P-256 JSON Web Key' });
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
  JOBNET_BIND: z.string().default('127.0.0.1'),
  JOBNET_PORT: z.coerce.number().int().min(0).max(65_535),
  /** Where `/metrics` is, for inside; ten above the gateway's own port unless told. */
  GATEWAY_METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  /** The address people use; state-changing calls must come from a page of it. */
  JOBNET_URL: url,
  IDENTITY_URL: url,
  CITIZEN_URL: url,
  BOOKING_URL: url,
  EMPLOYER_URL: url,
  NOTIFICATIONS_URL: url,
  WEB_URL: url,
  /** Signs the gateway's own questions to identity. */
  GATEWAY_CALLER_JWK: callerKey,
  /** Addresses of the proxies in front, whose X-Forwarded-For names the client; none when empty. */
  TRUSTED_PROXIES: z.string().default('').transform((list) => list.split(',').map((address) => address.trim()).filter((address) => address !== '')),
  RATE_PER_ADDRESS: perMinute.optional(),
  RATE_PER_SESSION: perMinute.optional(),
  /** How long a service may take to begin its answer. */
  UPSTREAM_DEADLINE_MS: z.coerce.number().int().positive().default(30_000),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Where spans go (OTLP over HTTP); no tracing when absent. The share of traces that are kept is for the door to say. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
});

/** Also in the launcher's list of ports (infra/embedded/src/ports.mjs). */
const metricsPortAbove = 10;

/** Many people share an address in a kommune; a demo and its tests all come from one. */
const limits = { production: { address: 3_000, session: 600 }, demo: { address: 60_000, session: 6_000 }, test: { address: 60_000, session: 6_000 } } as const;

/** Reads the environment once; every missing or bad variable is named in one message. */
export const readConfig = (env: Readonly<Record<string, string | undefined>> = process.env) => {
  const read = shape.safeParse(env);
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment of the gateway is incomplete:\n${lines.join('\n')}`);
  }
  const { data } = read;
  const serviceUrls = { identity: data.IDENTITY_URL, citizen: data.CITIZEN_URL, booking: data.BOOKING_URL, employer: data.EMPLOYER_URL, notifications: data.NOTIFICATIONS_URL };
  return {
    environment: data.JOBNET_ENV,
    bind: data.JOBNET_BIND,
    port: data.JOBNET_PORT,
    metricsPort: data.GATEWAY_METRICS_PORT ?? (data.JOBNET_PORT === 0 ? 0 : data.JOBNET_PORT + metricsPortAbove),
    ownOrigin: new URL(data.JOBNET_URL).origin,
    serviceUrls: serviceUrls satisfies Record<(typeof serviceNames)[number], string>,
    webUrl: data.WEB_URL,
    callerKey: data.GATEWAY_CALLER_JWK,
    trustedProxies: data.TRUSTED_PROXIES,
    ratePerAddress: data.RATE_PER_ADDRESS ?? limits[data.JOBNET_ENV].address,
    ratePerSession: data.RATE_PER_SESSION ?? limits[data.JOBNET_ENV].session,
    upstreamDeadlineMs: data.UPSTREAM_DEADLINE_MS,
    logLevel: data.LOG_LEVEL,
    tracing: { endpoint: data.OTEL_EXPORTER_OTLP_ENDPOINT, share: data.OTEL_TRACES_SAMPLER_ARG },
  };
};

export type GatewayConfig = ReturnType<typeof readConfig>;
