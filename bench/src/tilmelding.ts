import { randomUUID } from 'node:crypto';
import { registerTilmeldingForBorger } from '@jobnet/contracts';
import { makeBorgere, Random, startServices } from '@jobnet/faults/services';
import { ask } from '@jobnet/ops/client';
import pg from 'pg';
import { type Figure, percentile, rounded } from './figure.ts';
import { inTurns, timed } from './in-turns.ts';
import { processorTimes } from './processor-times.ts';

const atOnce = 4;
const warmUp = 200;
const measured = 800;
const madeAtOnce = 100;

/**
 * A tilmelding by a fagsystem through gateway and citizen, committed with its event, four at a time; against the same rows written by
 * SQL alone, four at a time, in the same database.
 */
export const tilmeldinger = async (): Promise<Figure[]> => {
  const services = await startServices();
  const random = new Random(1);
  try {
    const borgere: Awaited<ReturnType<typeof makeBorgere>> = [];
    while (borgere.length < warmUp + measured) borgere.push(...(await makeBorgere(services, madeAtOnce, random)));
    const register = ({ borgerId, kommune }: (typeof borgere)[number]) =>
      ask(kommune, registerTilmeldingForBorger, { params: { borgerId }, body: { ydelse: 'dagpenge', akassekode: '03' }, key: randomUUID() });
    await timedEach(borgere.slice(0, warmUp), register);
    const worked = processorTimes({ parts: services.system.pids(), alone: { bench: process.pid } });
    const ours = await timedEach(borgere.slice(warmUp), register);
    const cpuMs = worked(measured);
    const raw = await rawSql(services.system.databaseOf('citizen'));
    const numbers = {
      p50Ms: rounded(percentile(ours.waits, 0.5)), p99Ms: rounded(percentile(ours.waits, 0.99)), perSecond: rounded(ours.perSecond),
      rawP50Ms: rounded(percentile(raw.waits, 0.5)), rawPerSecond: rounded(raw.perSecond), atOnce, ...cpuMs,
    };
    return [
      { name: 'tilmelding through gateway and service, p50 above raw SQL', unit: 'ms', value: rounded(numbers.p50Ms - numbers.rawP50Ms), target: 6, stretch: 6, better: 'less', raw: numbers },
      { name: 'tilmelding through gateway and service', unit: 'tilmeldinger/s', value: numbers.perSecond, target: 300, stretch: rounded(raw.perSecond * 0.35), better: 'more', raw: numbers },
    ];
  } finally {
    await services.system.stop();
  }
};

/** Does the work on each, four at a time. */
const timedEach = async <T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<{ waits: number[]; perSecond: number }> => {
  const startedAt = performance.now();
  const waits = await inTurns(items.length, atOnce, (at) => timed(() => work(items[at] as T)));
  return { waits, perSecond: items.length / ((performance.now() - startedAt) / 1_000) };
};

/** Tables like those that a tilmelding writes, with their indexes. */
const rawTables = `
  create schema if not exists bench;
  create table if not exists bench.tilmelding (like tilmelding including all);
  create table if not exists bench.outbox (like messaging.outbox including defaults including indexes);
  create table if not exists bench.idempotency_key (like kit.idempotency_key including all);
  create table if not exists bench.source as select row_number() over () as at, id from tilmelding;
  create unique index if not exists source_at on bench.source (at);
  truncate bench.tilmelding, bench.outbox, bench.idempotency_key`;

const [fingerprint, answer] = ['f'.repeat(64), 'a'.repeat(300)];
const event = JSON.stringify({ text: 'x'.repeat(300) });

/** One transaction a tilmelding: its row, its event's and its Idempotency-Key's, each a statement. */
const rawSql = async (url: string): Promise<{ waits: number[]; perSecond: number }> => {
  const pool = new pg.Pool({ connectionString: url, max: atOnce });
  await pool.query(rawTables);
  const write = async (at: number) => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query('insert into bench.tilmelding select t.* from tilmelding t join bench.source s on s.id = t.id where s.at = $1', [at]);
      await client.query(
        'insert into bench.outbox (seq, id, topic, aggregate, key, sequence, lane, headers, payload) values ($1, $2, $3, $3, $2::uuid::text, 1, 0, $4::jsonb, $5)',
        [at, randomUUID(), 'tilmelding-registered', JSON.stringify({ ce_id: randomUUID(), ce_type: 'tilmelding-registered', ce_source: 'urn:jobnet:citizen' }), Buffer.from(event)],
      );
      await client.query("insert into bench.idempotency_key values ('bench', 'registerTilmeldingForBorger', $1, $2, 'done', $3, clock_timestamp())", [randomUUID(), fingerprint, answer]);
      await client.query('commit');
    } finally {
      client.release();
    }
  };
  const numbers = Array.from({ length: measured }, (_, at) => at + 1);
  try {
    return await timedEach(numbers, write);
  } finally {
    await pool.end();
  }
};
