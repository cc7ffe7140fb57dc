import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KafkaJsPort } from '@jobnet/messaging';
import { testKafka, type TestKafka } from '@jobnet/testkit';
import { demoPersons } from './persons.ts';
import { readPlaces, type Whereabouts, whereaboutsIn } from './places.ts';
import { linesOf, scanFor } from './scan.ts';

const clean = { topic: '{"borgerId":"0190a5d0-0000-7000-8000-000000000001"}', log: '{"msg":"ready"}', metrics: 'up 1', trace: '{"name":"GET me"}', url: 'http://localhost/find-job' };
const planted = { cpr: '140392-1128', email: 'anna.lund@example.test', telefon: '86 01 01 01', navn: 'Anna Lund' };

describe('the scan for persons', () => {
  let broker: TestKafka;
  let kafka: KafkaJsPort;
  let where: Whereabouts;
  let server: Server;
  let figures = clean.metrics;
  const folder = mkdtempSync(join(tmpdir(), 'scan-'));
  const file = (name: string): string => join(folder, name);
  beforeAll(async () => {
    broker = await testKafka();
    kafka = new KafkaJsPort({ clientId: 'test', brokers: broker.brokers });
    await broker.createTopics([{ type: 'annonce-approved' }, { type: 'dlq', partitions: 1 }]);
    server = createServer((_request, answer) => answer.end(figures));
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    mkdirSync(file('logs'));
    writeFileSync(file('run.json'), JSON.stringify({ parts: { identity: { pid: 1, port }, simulators: { pid: 2, port: 9 }, postgres: { pid: 3 } } }));
    writeFileSync(file('logs/identity.log'), clean.log);
    where = { ...whereaboutsIn(folder, { clientId: 'scan', brokers: broker.brokers }), topics: [broker.named('annonce-approved')], deadLetters: [broker.named('dlq')] };
    for (const topic of [...where.topics, ...where.deadLetters]) await send(topic, clean.topic);
  }, 60_000);
  beforeEach(() => {
    figures = clean.metrics;
    writeFileSync(where.traces, clean.trace);
    writeFileSync(where.urls, clean.url);
    writeFileSync(file('logs/identity.log'), clean.log);
  });
  afterAll(async () => {
    server?.close();
    await kafka?.close();
    await broker?.close();
    rmSync(folder, { recursive: true });
  });

  const send = (topic: string, value: string, more: { key?: string; headers?: Record<string, string> } = {}): Promise<void> =>
    kafka.produceBatch('test', [{ topic, key: more.key ?? 'k', value: Buffer.from(value), headers: more.headers ?? {} }]);
  const scan = async () => scanFor(demoPersons(), await readPlaces(where));

  it('looks through every kind of place, and finds nobody where nobody stands', async () => {
    const report = await scan();
    expect(report.hits).toEqual([]);
    expect(report.looked.map(({ kind, places }) => [kind, places])).toEqual([['topic', 1], ['dead letters', 1], ['log', 1], ['metrics', 1], ['trace', 1], ['url', 1]]);
    for (const { characters } of report.looked) expect(characters).toBeGreaterThan(0);
  });

  it('catches what is planted in a log, in figures, in a trace and in an address, and says where without the value', async () => {
    writeFileSync(file('logs/identity.log'), `${clean.log}\n{"msg":"failed for ${planted.navn}"}\n`);
    figures = `logins_total{email="${planted.email}"} 1`;
    writeFileSync(where.traces, JSON.stringify({ attributes: { phone: planted.telefon } }));
    writeFileSync(where.urls, `http://localhost/borgere/${planted.cpr}`);
    const report = await scan();
    expect(report.hits).toEqual([
      { kind: 'log', place: file('logs/identity.log'), trait: 'name', count: 1 },
      { kind: 'metrics', place: 'identity', trait: 'e-mail address', count: 1 },
      { kind: 'trace', place: where.traces, trait: 'phone number', count: 1 },
      { kind: 'url', place: where.urls, trait: 'CPR number', count: 1 },
    ]);
    for (const secret of Object.values(planted)) expect(linesOf(report).join('\n')).not.toContain(secret);
  });

  it('catches what is planted in the value, key and headers of a message, and in a dead letter', async () => {
    const [topic = '', letters = ''] = [...where.topics, ...where.deadLetters];
    await send(topic, `{"navn":"${planted.navn}"}`, { key: planted.cpr, headers: { tracestate: planted.email } });
    await send(letters, clean.topic, { headers: { 'dlq-error': `could not mail ${planted.email}` } });
    const { hits } = await scan();
    expect(hits).toEqual([
      { kind: 'topic', place: topic, trait: 'CPR number', count: 1 },
      { kind: 'topic', place: topic, trait: 'e-mail address', count: 1 },
      { kind: 'topic', place: topic, trait: 'name', count: 1 },
      { kind: 'dead letters', place: letters, trait: 'e-mail address', count: 1 },
    ]);
  });
});
