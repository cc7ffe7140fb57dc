import 'reflect-metadata';
import { randomBytes, randomUUID } from 'node:crypto';
import { defineEvent, type EventContract, type ReceivedEvent } from '@jobnet/contracts/define';
import { Clock, ensureTopics, FieldCipher, inTransaction, KafkaJsPort, MessagingModule, type MessagingOptions, messagingMigrations, newId, noClaims, On, Outbox, silentLog, subscribe } from '@jobnet/messaging';
import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Servers } from './servers.ts';

/** As many connections as a service's pool has beside its relay. */
const poolSize = 6;
const eventBytes = 1_000;

/** What the handler does beside its row; a bench may make it fail. */
type Effect = (event: ReceivedEvent, manager: EntityManager) => void;
let effect: Effect = () => undefined;
export const onEffect = (next: Effect): void => {
  effect = next;
};

const contractOf = (type: string) =>
  defineEvent({ type, owner: 'citizen', subject: 'proeve', retentionDays: 7, dataClass: 'offentlig', fires: 'When a sample was taken.', payload: z.object({ text: z.string() }), example: { text: 'x' } });

/** One database with the message tables and one row for each effect, and one topic, of a figure's own. */
export interface Sample {
  readonly contract: EventContract;
  readonly dataSource: DataSource;
  readonly kafka: () => KafkaJsPort;
  readonly group: string;
  /** Commits events of these subjects, each the next of its subject, in transactions of `perTransaction`. */
  commit(subjects: readonly string[], sequence: number, perTransaction: number): Promise<void>;
  /** Runs the service's backbone without some parts; gives how to stop it. */
  run(without: MessagingOptions['without']): Promise<() => Promise<void>>;
  count(table: 'messaging.outbox' | 'effect'): Promise<number>;
  close(): Promise<void>;
}

/** Makes a sample's database and topic. */
export const sampleOf = async (servers: Servers, name: string): Promise<Sample> => {
  const run = randomBytes(3).toString('hex');
  const contract = contractOf(`${name}-${run}-proeve-taken`);
  const dataSource = await databaseOf(servers.databaseUrl, `bench_${name.replaceAll('-', '_')}_${run}`);
  const kafka = () => new KafkaJsPort({ clientId: `bench-${name}`, brokers: servers.brokers, logger: silentLog });
  const admin = kafka();
  await admin.admin((topics) => ensureTopics(topics, [contract], { replication: 1, minIsr: 1 }));
  await admin.close();
  const group = `${name}-${run}`;
  const cipher = FieldCipher.fromText(randomBytes(32).toString('base64'));
  const clock = new Clock();
  const outbox = new Outbox({ service: 'citizen', cipher, clock });

  @Injectable()
  class TakeProeve {
    @On(contract)
    async handle(event: ReceivedEvent, manager: EntityManager): Promise<void> {
      effect(event, manager);
      await manager.query('insert into effect (subject, sequence, message_id) values ($1, $2, $3)', [event.subject, event.sequence, event.id]);
    }
  }
  const options = (without: MessagingOptions['without']): MessagingOptions => ({
    service: group as MessagingOptions['service'], dataSource, kafka: kafka(), clock, cipher, redeemer: noClaims, logger: silentLog,
    subscriptions: [subscribe(contract, TakeProeve, 'acts')], onFatal: () => undefined, without,
  });
  return {
    contract, dataSource, kafka, group,
    commit: async (subjects, sequence, perTransaction) => {
      for (let from = 0; from < subjects.length; from += perTransaction) {
        await inTransaction(dataSource, async (manager) => {
          await Promise.resolve();
          for (const subject of subjects.slice(from, from + perTransaction)) outbox.add(manager, contract, { subject, sequence, data: { text: textOf(eventBytes) } });
        });
      }
    },
    run: async (without) => {
      @Module({ imports: [MessagingModule.forService(options(without))], providers: [TakeProeve] })
      class SampleModule {}
      const app = await NestFactory.createApplicationContext(SampleModule, { logger: false });
      return () => app.close();
    },
    count: async (table) => ((await dataSource.query(`select count(*)::int as count from ${table}`)) as { count: number }[])[0]?.count ?? 0,
    close: () => dataSource.destroy(),
  };
};

const databaseOf = async (adminUrl: string, name: string): Promise<DataSource> => {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const dataSource = await new DataSource({ type: 'postgres', url: url.href, entities: [], migrations: messagingMigrations('citizen'), poolSize, synchronize: false }).initialize();
  await dataSource.runMigrations();
  await dataSource.query('create table effect (id bigint generated always as identity primary key, subject text not null, sequence int not null, message_id uuid not null, at timestamptz not null default clock_timestamp())');
  return dataSource;
};

/** Text like an event's: ids and words, about half of which a compressor can take away. */
export const textOf = (bytes: number): string => {
  const parts: string[] = [];
  for (let length = 0; length < bytes; length += parts.at(-1)?.length ?? 0) parts.push(`"tilmeldingId":"${randomUUID()}","status":"tilmeldt",`);
  return parts.join('').slice(0, bytes);
};

/** New ids for aggregates. */
export const subjectsOf = (count: number): string[] => Array.from({ length: count }, newId);
