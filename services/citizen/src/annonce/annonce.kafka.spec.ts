import { annoncePublished, annonceUnpublished } from '@jobnet/contracts';
import { dropRebuild, header, inTransaction, KafkaJsPort, type KafkaPort, newId, openRebuild, type OutgoingRecord, startRebuild, swapRebuild, topicsOf } from '@jobnet/messaging';
import { startTestService, type TestService } from '@jobnet/service-kit/testing';
import { eventually, testKafka, type TestKafka } from '@jobnet/testkit';
import { citizen as definition } from '../citizen.module.ts';
import { monday, stilling } from '../testing/citizen-world.ts';
import { subscriptions } from '../subscriptions.ts';

const { conceptUri } = stilling('Analytiker, data og analyse');
const wish = { readModel: 'annonce', who: 'test', why: 'the spec' };

/** The shared broker as if it were ours alone: topics and groups have the test's prefix there. */
const prefixed = (port: KafkaJsPort, { named, prefix }: TestKafka): KafkaPort => ({
  produceBatch: (producer, records) => port.produceBatch(producer, records.map((record) => ({ ...record, topic: named(record.topic) }))),
  runConsumer: (options) =>
    port.runConsumer({
      ...options,
      group: named(options.group),
      topics: options.topics.map(named),
      onBatch: (batch) => {
        const records = batch.records.map((record) => ({ ...record, topic: record.topic.slice(prefix.length) }));
        const originals = new Map(records.map((record, at) => [record, batch.records[at]]));
        const settled: typeof batch.settled = (record) => {
          const original = originals.get(record);
          if (original) batch.settled(original);
        };
        return options.onBatch({ ...batch, topic: batch.topic.slice(prefix.length), records, settled, alive: () => batch.alive() });
      },
    }),
  admin: (work) => port.admin(work),
  close: () => port.close(),
});

interface Told {
  readonly sequence: number;
  readonly kommunekode: string;
  readonly paaJobnet: boolean;
}

describe("the ads' facts, built again on a real broker", () => {
  let broker: TestKafka;
  let port: KafkaJsPort;
  let employer: KafkaJsPort;
  let citizen: TestService;
  const ads = new Map<string, Told>();

  beforeAll(async () => {
    broker = await testKafka();
    port = new KafkaJsPort({ clientId: broker.named('citizen'), brokers: broker.brokers });
    employer = new KafkaJsPort({ clientId: broker.named('employer'), brokers: broker.brokers });
    const contracts = [...new Set([...subscriptions.map(({ contract }) => contract), ...definition.tells])];
    const topics = topicsOf(contracts, { replication: 1, minIsr: 1 }).map((spec) => ({ ...spec, topic: broker.named(spec.topic) }));
    await employer.admin((admin) => admin.createTopics(topics));
    citizen = await startTestService({ definition, startsAt: monday, kafka: prefixed(port, broker) });
  }, 240_000);
  afterAll(async () => {
    await citizen?.close();
    await employer?.close();
    const admin = broker.kafka.admin();
    await admin.connect();
    await admin.deleteTopics({ topics: (await admin.listTopics()).filter((topic) => topic.startsWith(broker.prefix)) });
    await admin.disconnect();
    await broker.close();
  }, 60_000);

  const recordOf = (annonceId: string, { sequence, kommunekode, paaJobnet }: Told, republished: boolean): OutgoingRecord => {
    const contract = paaJobnet ? annoncePublished : annonceUnpublished;
    const data = { annonceId, status: paaJobnet ? 'paa-jobnet' : 'ikke-laengere-paa-jobnet', conceptUri, kommunekode, land: 'DK', deltid: false, fast: true, hotjob: false, arbejdstider: ['1'], publiceresFra: '2026-02-02T08:00:00+01:00', publiceresTil: '2026-04-02T08:00:00+02:00' };
    const headers = {
      [header.specVersion]: '1.0',
      [header.id]: newId(),
      [header.type]: contract.type,
      [header.source]: 'urn:jobnet:employer',
      [header.subject]: annonceId,
      [header.sequence]: String(sequence),
      [header.time]: new Date().toISOString(),
      [header.contentType]: 'application/json',
      ...(republished ? { [header.republished]: 'true' } : {}),
    };
    return { topic: broker.named(contract.type), key: annonceId, value: Buffer.from(JSON.stringify(data)), headers };
  };
  const tell = async (...changes: (readonly [annonceId: string, change: Partial<Told>])[]) => {
    const records = changes.map(([annonceId, change]) => {
      const told = { kommunekode: '0101', paaJobnet: true, ...ads.get(annonceId), ...change, sequence: (ads.get(annonceId)?.sequence ?? 0) + 1 };
      ads.set(annonceId, told);
      return recordOf(annonceId, told, false);
    });
    await employer.produceBatch('test', records);
  };
  const republish = async () => {
    for (const [annonceId, told] of [...ads]) await employer.produceBatch('test', [recordOf(annonceId, told, true)]);
  };
  const caughtUp = () =>
    eventually(
      async () => {
        const progress = await employer.admin((admin) => admin.progressOf(broker.named('citizen'), [annoncePublished, annonceUnpublished].map(({ type }) => broker.named(type))));
        return progress.every(({ next, end }) => next >= end);
      },
      { what: 'the group at the end of its topics', withinMs: 90_000 },
    );
  const change = (work: typeof swapRebuild | typeof dropRebuild | typeof startRebuild) => inTransaction(citizen.db.dataSource, async (manager) => void (await work(manager, wish)));
  const known = async () => new Map((await citizen.db.query<{ id: string; text: string }>(`select annonce_id as id, status || ' ' || kommunekode as text from annonce order by 1`)).map(({ id, text }) => [id, text]));
  const right = () => new Map([...ads].map(([id, { kommunekode, paaJobnet }]) => [id, `${paaJobnet ? 'paa-jobnet' : 'ikke-laengere-paa-jobnet'} ${kommunekode}`] as const).sort(([a], [b]) => (a < b ? -1 : 1)));

  it('AGENT-05 ANN-20 is right after a swap with ads published and taken down all the while, and every database connection killed in the middle', async () => {
    const ids = Array.from({ length: 60 }, newId);
    await tell(...ids.map((id) => [id, {}] as const));
    await caughtUp();
    expect(await known()).toEqual(right());
    await citizen.db.query(`delete from annonce where annonce_id = any($1)`, [ids.slice(0, 20)]);
    await citizen.db.query(`update annonce set kommunekode = '0461' where annonce_id = any($1)`, [ids.slice(20, 40)]);

    await change(startRebuild);
    const republished = republish();
    for (const [n, id] of ids.entries()) {
      await tell([id, n % 3 === 0 ? { paaJobnet: false } : { kommunekode: '0751' }], [newId(), {}]);
      if (n === 30) await citizen.db.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
    }
    await republished;
    await caughtUp();
    expect(await openRebuild(citizen.db.dataSource.manager, 'annonce')).toMatchObject({ state: 'building', faults: 0 });
    await eventually(() => change(swapRebuild).then(() => true, () => false), { what: 'the swap', withinMs: 30_000 });
    expect(await known()).toEqual(right());

    await tell(...ids.map((id) => [id, { paaJobnet: true }] as const));
    await caughtUp();
    expect(await known()).toEqual(right());
    await change(dropRebuild);
  }, 240_000);
});
