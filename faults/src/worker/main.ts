import { randomBytes } from 'node:crypto';
import type { ServiceName } from '@jobnet/contracts/define';
import { Clock, FieldCipher, type KafkaPort, KafkaJsPort, type MessagingLog, MessagingModule, noClaims, Outbox } from '@jobnet/messaging';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { contractsOf, groupOf } from '../contracts.ts';
import { Random } from '../random.ts';
import type { Assignment, Order, Report } from './assignment.ts';
import { BrokerSockets } from './broker-sockets.ts';
import { readAssignment } from '../config.ts';
import { Tripwire, wireDatabase, wireDeletes, wiredPort } from './failpoint-hooks.ts';
import { partsOf } from './parts.ts';
import { skewClock } from './skewed-clock.ts';
import { Writer } from './writing.ts';

/** A process of the sample system, as a service's `main.ts`: its parts run until SIGTERM, and it ends with 1 on anything fatal. */
const assignment = readAssignment();
skewClock(assignment.clockOffsetMs ?? 0);

const line = (level: string) => (sentence: string, fields?: object) => void process.stderr.write(`${new Date().toISOString()} ${level} ${sentence} ${JSON.stringify(fields ?? {})}\n`);
const logger: MessagingLog = { debug: () => undefined, info: line('info'), warn: line('warn'), error: line('error') };
const tell = (report: Report) => void process.send?.(report);
const fatal = (error: unknown): void => {
  logger.error('stopping on a fatal error', { errorClass: error instanceof Error ? error.name : 'unknown' });
  process.exit(1);
};
process.on('uncaughtException', fatal);
process.on('unhandledRejection', fatal);
process.on('disconnect', () => process.exit(0));

const tripwire = new Tripwire(assignment.failpoint);
const sockets = new BrokerSockets(assignment.network);
const dataSource = await new DataSource({
  type: 'postgres', url: assignment.databaseUrl, poolSize: assignment.poolSize ?? 6, applicationName: assignment.name, synchronize: false, logging: false,
  extra: { idle_in_transaction_session_timeout: 30_000, statement_timeout: 30_000 },
}).initialize();
wireDatabase(dataSource, tripwire);
wireDeletes(tripwire);

const portOf = ({ brokers, name }: Assignment): KafkaPort => new KafkaJsPort({ clientId: name, brokers, logger, socketFactory: sockets.factory });
const kafka = wiredPort(portOf(assignment), tripwire, assignment);
const contracts = contractsOf(assignment.prefix, assignment.contracts);
const parts = partsOf({ assignment, contracts, kafka, dataSource });

@Module({
  imports: [
    MessagingModule.forService({
      service: (assignment.reader ? groupOf(assignment.prefix) : 'citizen') as ServiceName,
      dataSource, kafka: parts.kafka, clock: new Clock(), cipher: FieldCipher.fromText(randomBytes(32).toString('base64')),
      subscriptions: parts.subscriptions, redeemer: noClaims, logger, onFatal: fatal,
      without: [...(assignment.relay ? [] : (['relay'] as const)), 'due'],
    }),
  ],
  providers: parts.providers,
})
class Worker {}

const app = await NestFactory.createApplicationContext(Worker, { logger: false });
const outbox: Pick<Outbox, 'add'> = parts.outbox ?? app.get(Outbox, { strict: false });
const writer = assignment.writing && new Writer({ dataSource, outbox, contracts, random: new Random(assignment.seed), more: assignment.contracts === 'newer' ? { note: 'new' } : {}, tell: (marks) => tell({ kind: 'committed', marks }) }, assignment.writing);

process.on('message', (order: Order) => {
  if (order.kind === 'behave') parts.behave(order.behaviour);
  if (order.kind === 'network') sockets.become(order.network);
  if (order.kind === 'stop writing') writer?.stop();
});
process.once('SIGTERM', () => {
  writer?.stop();
  void app.close().then(() => dataSource.destroy()).then(() => process.exit(0), fatal);
});
await parts.start();
tell({ kind: 'ready' });
writer?.run().then(() => tell({ kind: 'written' }), fatal);
