import { type ServiceName, serviceNames } from '@jobnet/contracts/define';
import { z } from 'zod';
import { kafkaSecurity } from './kafka-security.ts';

const jwk = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    context.addIssue({ code: 'custom', message: 'must be a JSON Web Key as JSON' });
    return z.NEVER;
  }
});

const port = z.coerce.number().int().min(0).max(65_535);

/** What every service reads from its environment. Names are in the README of `infra/embedded`. */
const kitShape = (service: ServiceName) => {
  const prefix = service.toUpperCase();
  return z
    .object({
      JOBNET_ENV: z.enum(['production', 'demo', 'test']),
      JOBNET_BIND: z.string().default('127.0.0.1'),
      JOBNET_TIME_OFFSET: z.coerce.number().default(0),
      LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
      OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
      OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
      KAFKA_BROKERS: z.string().min(1),
      KAFKA_REPLICATION: z.coerce.number().int().min(1).default(1),
      KAFKA_TLS_CA: z.string().min(1).optional(),
      [`${prefix}_KAFKA_PASSWORD`]: z.string().min(1).optional(),
      SERVICE_CALLER_JWKS: jwk,
      [`${prefix}_PORT`]: port,
      [`${prefix}_DATABASE_URL`]: z.url(),
      [`${prefix}_DATA_KEY`]: z.string().min(1),
      [`${prefix}_CALLER_JWK`]: jwk,
      ...Object.fromEntries(serviceNames.map((name) => [`${name.toUpperCase()}_URL`, z.url()])),
    })
    .refine((env: Record<string, unknown>) => env['JOBNET_ENV'] !== 'production' || env[`${prefix}_KAFKA_PASSWORD`] !== undefined, {
      path: [`${prefix}_KAFKA_PASSWORD`],
      message: 'production speaks to Kafka with a password only',
    })
    .transform((env: Record<string, unknown>) => ({
      service,
      environment: env['JOBNET_ENV'] as 'production' | 'demo' | 'test',
      bind: env['JOBNET_BIND'] as string,
      timeOffsetMs: env['JOBNET_TIME_OFFSET'] as number,
      logLevel: env['LOG_LEVEL'] as 'debug' | 'info' | 'warn' | 'error',
      tracing: { endpoint: env['OTEL_EXPORTER_OTLP_ENDPOINT'] as string | undefined, share: env['OTEL_TRACES_SAMPLER_ARG'] as number },
      brokers: (env['KAFKA_BROKERS'] as string).split(','),
      replication: env['KAFKA_REPLICATION'] as number,
      kafkaSecurity: kafkaSecurity({ username: service, password: env[`${prefix}_KAFKA_PASSWORD`] as string | undefined, caFile: env['KAFKA_TLS_CA'] as string | undefined }),
      callerJwks: env['SERVICE_CALLER_JWKS'] as { keys: Record<string, unknown>[] },
      port: env[`${prefix}_PORT`] as number,
      databaseUrl: env[`${prefix}_DATABASE_URL`] as string,
      dataKeys: env[`${prefix}_DATA_KEY`] as string,
      callerJwk: env[`${prefix}_CALLER_JWK`] as Record<string, unknown>,
      serviceUrls: Object.fromEntries(serviceNames.map((name) => [name, env[`${name.toUpperCase()}_URL`]])) as Record<ServiceName, string>,
    }));
};

/** Settings of the kit itself, read once at start. */
export type KitConfig = z.output<ReturnType<typeof kitShape>>;

/** Injection token of a service's own settings (the output of its `config.ts` schema). */
export const CONFIG = Symbol('service config');

/** Reads the environment once: the kit's settings and the service's own. Every missing or bad variable is named in one message. */
export const readConfig = <T extends z.ZodType>(service: ServiceName, own: T, env: NodeJS.ProcessEnv = process.env) => {
  const kit = kitShape(service).safeParse(env);
  const mine = own.safeParse(env);
  const issues = [...(kit.error?.issues ?? []), ...(mine.error?.issues ?? [])];
  if (!kit.success || !mine.success) {
    const lines = issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment of ${service} is incomplete:\n${lines.join('\n')}`);
  }
  return { kit: kit.data, own: mine.data as z.output<T> };
};

/** Who makes topics and hands out rights: the administrator `ops`, whose password migrations have and running services do not. */
export const readKafkaAdministrator = (env: NodeJS.ProcessEnv = process.env) =>
  kafkaSecurity({ username: 'ops', password: env['OPS_KAFKA_PASSWORD'], caFile: env['KAFKA_TLS_CA'] });
