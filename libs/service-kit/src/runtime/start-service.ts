import { Clock, ensureTopics, FieldCipher, grantAcls, KafkaJsPort, type TopicUse } from '@jobnet/messaging';
import { startTracing } from '@jobnet/tracing';
import type { JSONWebKeySet, JWK } from 'jose';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { CallerTokens } from '../security/caller-tokens.ts';
import { ServiceClient } from '../security/service-client.ts';
import { TokenVerifier } from '../security/token-verifier.ts';
import { readConfig, readKafkaAdministrator } from './config.ts';
import { createApp } from './create-app.ts';
import { dataSourceOf } from './data-source.ts';
import { errorFields, Log } from './log.ts';
import type { ServiceDefinition } from './service-definition.ts';

const drainMs = 12_000;

/** All of a service's `main.ts`: settings, database, backbone, HTTP; drains on SIGTERM and SIGINT, exits 1 on anything fatal. */
export const startService = async (definition: ServiceDefinition): Promise<void> => {
  const { kit, own } = readConfig(definition.name, definition.config);
  const log = new Log(definition.name, kit.logLevel);
  const stopOnFatal = (error: unknown) => {
    log.error('stopping on a fatal error', errorFields(error));
    process.exit(1);
  };
  process.on('uncaughtException', stopOnFatal);
  process.on('unhandledRejection', stopOnFatal);

  const stopTracing = await startTracing({ service: definition.name, ...kit.tracing, heedsParent: true });
  const client = new ServiceClient(kit.serviceUrls, new CallerTokens(definition.name, kit.callerJwk as JWK));
  const verifier = new TokenVerifier({
    service: definition.name,
    identityKeys: () => client.identityKeys(),
    callerKeys: kit.callerJwks as unknown as JSONWebKeySet,
  });
  const dataSource = await dataSourceOf(definition, kit.databaseUrl).initialize();
  const app = await createApp({
    definition,
    config: kit,
    own,
    dataSource,
    kafka: new KafkaJsPort({ clientId: definition.name, brokers: kit.brokers, ...kit.kafkaSecurity, logger: log }),
    registry: metricsOf(definition.name),
    clock: new Clock({ offsetMs: kit.timeOffsetMs }),
    cipher: FieldCipher.fromText(kit.dataKeys),
    log,
    verifier,
    redeemer: client,
    onFatal: stopOnFatal,
  });
  const stop = () => {
    const late = setTimeout(() => process.exit(1), drainMs);
    app.close().then(() => dataSource.destroy()).then(stopTracing).then(() => {
      clearTimeout(late);
      process.exit(0);
    }, stopOnFatal);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  await app.listen(kit.port, kit.bind);
  void verifier.warmUp();
  log.info('ready', { port: kit.port });
};

/** All of a service's `migrate.ts`: brings the database to the newest migration, makes the topics it tells and reads, gives it its rights on them, and ends. */
export const runMigrations = async (definition: ServiceDefinition): Promise<void> => {
  const { kit } = readConfig(definition.name, definition.config);
  const log = new Log(definition.name, kit.logLevel);
  const dataSource = await dataSourceOf(definition, kit.databaseUrl).initialize();
  try {
    const done = await dataSource.runMigrations();
    log.info('database is up to date', { count: done.length });
  } finally {
    await dataSource.destroy();
  }
  const kafka = new KafkaJsPort({ clientId: definition.name, brokers: kit.brokers, ...readKafkaAdministrator() });
  await kafka.admin(async (admin) => {
    const created = await ensureTopics(admin, contractsOf(definition), { replication: kit.replication, minIsr: Math.max(1, kit.replication - 1) });
    log.info('topics are made', { count: created.length });
    log.info('rights are given', { count: await grantAcls(admin, topicUseOf(definition)) });
  });
  await kafka.close();
};

const contractsOf = ({ tells, subscriptions }: ServiceDefinition) => [...new Set([...tells, ...subscriptions.map(({ contract }) => contract)])];

/** The topics that a service writes and reads, which are all that it gets rights for. */
export const topicUseOf = ({ name, tells, subscriptions }: ServiceDefinition): TopicUse => ({
  service: name,
  writes: tells.map(({ type }) => type),
  reads: subscriptions.map(({ contract }) => contract.type),
});

/** A registry with the process's own figures, each labelled with the service. */
const metricsOf = (service: string): Registry => {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  return registry;
};
