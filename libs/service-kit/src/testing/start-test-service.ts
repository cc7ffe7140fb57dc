import { randomBytes, randomUUID } from 'node:crypto';
import {
  type AnswerOf,
  type Endpoint,
  type Organisation,
  pathOf,
  type Principal,
  type RequestOf,
  type Role,
  serviceNames,
} from '@jobnet/contracts/define';
import { type ClaimRedeemer, Clock, FieldCipher, type KafkaPort, messagingMigrations } from '@jobnet/messaging';
import { type TestDatabase, testDatabase, testIssuer } from '@jobnet/testkit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Registry } from 'prom-client';
import { CallerTokens } from '../security/caller-tokens.ts';
import { TokenVerifier } from '../security/token-verifier.ts';
import { kitMigrations } from '../state/kit-migrations.ts';
import type { KitConfig } from '../runtime/config.ts';
import { createApp } from '../runtime/create-app.ts';
import { Log } from '../runtime/log.ts';
import type { ServiceDefinition } from '../runtime/service-definition.ts';
import { TestTopics } from './test-topics.ts';

/** Who calls in a test: a principal; its id is made from nothing when left out. */
export type TestCaller = Partial<Omit<Principal, 'role'>> & { readonly role: Role; readonly organisation?: Organisation };

/** What a call answered. `body` is the declared answer when `status` is the endpoint's own, else a problem. */
export interface TestAnswer<E extends Endpoint> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: AnswerOf<E>;
  readonly problem: { readonly code: string; readonly title: string; readonly detail: string; readonly errors?: { pointer: string; code: string; message: string }[] };
}

type Wish<E extends Endpoint> = Partial<RequestOf<E>> & { readonly key?: string; readonly headers?: Record<string, string> };

/** A whole service over HTTP: real Postgres, topics in memory, a clock that can be moved. */
export interface TestService {
  readonly url: string;
  readonly db: TestDatabase;
  readonly topics: TestTopics;
  readonly clock: Clock;
  readonly cipher: FieldCipher;
  /** The cipher of the service after a new data key: seals with the new one, opens with both. */
  readonly laterCipher: FieldCipher;
  /** The same when the old key is gone. */
  readonly laterCipherAlone: FieldCipher;
  readonly app: NestFastifyApplication;
  /** Calls an endpoint as a caller (none: anonymous). Writes get a fresh Idempotency-Key unless `key` is given. */
  call<E extends Endpoint>(endpoint: E, wish: Wish<E>, as?: TestCaller): Promise<TestAnswer<E>>;
  /** What `call` shows for a caller: the whole authorization header. */
  bearerFor(as: TestCaller): Promise<string>;
  /** Another part's own key, with which it calls this service. */
  callerTokens(caller: string): CallerTokens;
  /** An internal call with another part's own key. */
  bearerOf(caller: string): Promise<string>;
  close(): Promise<void>;
}

interface TestOptions {
  readonly definition: ServiceDefinition;
  /** The service's own environment; parsed by its config. */
  readonly env?: Record<string, string>;
  /** Data keys as in `<SERVICE>_DATA_KEY`; one made for the test when left out. */
  readonly dataKeys?: string;
  /** Moment the clock starts at; now when left out. */
  readonly startsAt?: Date;
  /** A real broker instead of topics in memory, and who redeems claims then. */
  readonly kafka?: KafkaPort;
  readonly redeemer?: ClaimRedeemer;
  /** Whether security events are told to the log, as they are when the service runs; left out of the others' output. */
  readonly securityLog?: boolean;
}

/** Starts a service for a `.component.spec.ts`: events and calls in, rows, events and answers out. */
export const startTestService = async (options: TestOptions): Promise<TestService> => {
  const { definition } = options;
  const db = await testDatabase([...messagingMigrations(definition.name), ...kitMigrations, ...definition.migrations] as never, {
    service: definition.name,
    entities: definition.entities as never,
  });
  const issuer = await testIssuer();
  const caller = await testIssuer('gateway');
  const clock = new Clock({ offsetMs: options.startsAt ? options.startsAt.getTime() - Date.now() : 0 });
  const dataKeys = options.dataKeys ?? `made:${newKey()}`;
  const cipher = FieldCipher.fromText(dataKeys);
  const laterKey = `later:${newKey()}`;
  const topics = new TestTopics();
  const app = await createApp({
    definition,
    config: testConfig(definition),
    own: definition.config.parse(options.env ?? {}),
    dataSource: db.dataSource,
    kafka: options.kafka ?? topics,
    clock,
    cipher,
    log: new Log(definition.name, 'error', options.securityLog ? 'info' : 'silent'),
    verifier: new TokenVerifier({ service: definition.name, identityKeys: async () => issuer.jwks as never, callerKeys: callerKeysOf(caller.jwks.keys[0]) as never }),
    redeemer: options.redeemer ?? topics,
    registry: new Registry(),
    onFatal: (error) => {
      throw error;
    },
  });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const ids = new Map<TestCaller, string>();
  const bearerFor = async (as: TestCaller): Promise<string> => {
    if (!ids.has(as)) ids.set(as, as.id ?? as.borgerId ?? randomUUID());
    return (await issuer.bearer({ ...as, id: ids.get(as) ?? '', service: definition.name })).authorization;
  };
  return {
    url,
    db,
    topics,
    clock,
    cipher,
    laterCipher: FieldCipher.fromText(`${laterKey},${dataKeys}`),
    laterCipherAlone: FieldCipher.fromText(laterKey),
    app,
    call: async (endpoint, wish, as) => {
      const authorization: Record<string, string> = as ? { authorization: await bearerFor(as) } : {};
      return send(url, endpoint, wish, { ...authorization, ...wish.headers });
    },
    bearerFor,
    callerTokens: (name) => new CallerTokens(name, { ...caller.privateJwk, kid: name }),
    bearerOf: (name) => new CallerTokens(name, { ...caller.privateJwk, kid: name }).tokenFor(definition.name),
    close: async () => {
      await app.close();
      await db.close();
    },
  };
};

const newKey = (): string => randomBytes(32).toString('base64');

const send = async <E extends Endpoint>(url: string, endpoint: E, wish: Wish<E>, headers: Record<string, string>): Promise<TestAnswer<E>> => {
  const path = pathOf(endpoint, wish.params as Record<string, string>, wish.query as Record<string, unknown>);
  const response = await fetch(new URL(path, url), {
    method: endpoint.method,
    redirect: 'manual',
    headers: {
      ...(wish.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(endpoint.idempotency === 'none' ? {} : { 'idempotency-key': wish.key ?? randomUUID() }),
      ...headers,
    },
    ...(wish.body === undefined ? {} : { body: JSON.stringify(wish.body) }),
  });
  const text = await response.text();
  const body = response.headers.get('content-type')?.includes('json') && text ? (JSON.parse(text) as unknown) : text;
  return { status: response.status, headers: response.headers, body: body as AnswerOf<E>, problem: body as TestAnswer<E>['problem'] };
};

const callerKeysOf = (key: object | undefined) => ({ keys: [...serviceNames, 'gateway'].map((kid) => ({ ...key, kid })) });

const testConfig = (definition: ServiceDefinition): KitConfig => ({
  service: definition.name,
  environment: 'test',
  bind: '127.0.0.1',
  timeOffsetMs: 0,
  logLevel: 'error',
  tracing: { endpoint: undefined, share: 1 },
  brokers: [],
  replication: 1,
  kafkaSecurity: {},
  callerJwks: { keys: [] },
  port: 0,
  databaseUrl: '',
  dataKeys: '',
  callerJwk: {},
  serviceUrls: Object.fromEntries(serviceNames.map((name) => [name, 'http://127.0.0.1:9'])) as KitConfig['serviceUrls'],
});
