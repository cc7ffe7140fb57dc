import { annoncePublished, annonceUnpublished } from '@jobnet/contracts';
import { KafkaJsPort, messagingMigrations, newId, topicsOf } from '@jobnet/messaging';
import { recordFor } from '@jobnet/messaging/testing';
import { testDatabase, type TestDatabase, testKafka, type TestKafka } from '@jobnet/testkit';
import type { BackboneConfig } from '../config.ts';
import { runCommand } from '../testing/run-command.ts';
import { rebuild } from './rebuild.ts';

const topics = [annoncePublished.type, annonceUnpublished.type];
const asked = '--yes --who ole --why "rows were altered by hand"';

describe('rebuilding a read model', () => {
  let citizen: TestDatabase;
  let employer: TestDatabase;
  let broker: TestKafka;
  let kafka: KafkaJsPort;
  let backbone: BackboneConfig;
  beforeAll(async () => {
    [citizen, employer, broker] = await Promise.all([
      testDatabase(messagingMigrations('citizen'), { service: 'citizen' }),
      testDatabase(messagingMigrations('employer'), { service: 'employer' }),
      testKafka(),
    ]);
    kafka = new KafkaJsPort({ clientId: 'test', brokers: broker.brokers });
    await kafka.admin((admin) => admin.createTopics(topicsOf([annoncePublished, annonceUnpublished], { replication: 1, minIsr: 1 }).slice(0, 2)));
    backbone = { kafka: { clientId: 'ops', brokers: broker.brokers }, replication: 1, databaseUrls: { identity: '', citizen: citizen.url, booking: '', employer: employer.url, notifications: '' } };
    await citizen.query(`create table annonce (annonce_id uuid primary key, status text not null)`);
    await citizen.query(`insert into messaging.read_models (name, tables, sources) values ('annonce', '{annonce}', $1)`, [JSON.stringify([{ owner: 'employer', subject: 'annonce', projection: 'main', topics }])]);
  }, 240_000);
  afterAll(async () => {
    await kafka?.close();
    await broker?.close();
    await Promise.all([citizen?.close(), employer?.close()]);
  });

  const run = (line: string): Promise<string> => runCommand(rebuild, { backbone: () => backbone }, line);
  const readToTheEnd = async () => {
    const admin = broker.kafka.admin();
    await admin.connect();
    for (const topic of topics) {
      const ends = await admin.fetchTopicOffsets(topic);
      await admin.setOffsets({ groupId: 'citizen', topic, partitions: ends.map(({ partition, high }) => ({ partition, offset: high })) });
    }
    await admin.disconnect();
  };
  /** What employer's due work does when it is done with what it was asked. */
  const republished = async () => {
    await employer.query(`insert into messaging.operations (id, who, why, action, details) select gen_random_uuid(), 'service', 'operation ' || (payload ->> 'operationId'), 'republished', '{}' from messaging.due where kind = 'republish'`);
    await employer.query('delete from messaging.due');
  };

  it('starts, waits for the owner, its outbox and the group, shows what differs, swaps and drops; dry run unless --yes', async () => {
    const [kept, onlyLive, onlyRebuilt] = [newId(), newId(), newId()];
    await citizen.query(`insert into annonce values ($1, 'ruined'), ($2, 'paa-jobnet')`, [kept, onlyLive]);
    expect(await run('start --service citizen')).toContain('Dry run: would build annonce of citizen again');
    await expect(run('status --service citizen')).rejects.toThrow('No rebuild of annonce is there');
    await expect(run('start --service employer')).rejects.toThrow('The read models of employer are: none');

    expect(await run(`start --service citizen --model annonce ${asked}`)).toContain('Done: let employer send annonce-unpublished again');
    expect((await employer.query<{ ref: string }>('select ref from messaging.due order by 1')).map(({ ref }) => ref)).toEqual(topics);
    expect(await run('status --service citizen')).toContain('Waits: employer is sending annonce-published again.');
    await expect(run(`swap --service citizen ${asked}`)).rejects.toThrow('has not caught up: employer is sending annonce-published again');
    await republished();

    await employer.query(`insert into messaging.outbox (id, topic, aggregate, key, sequence, lane, headers, payload) values ($1, $2, 'annonce', $3, 1, 0, '{"republished":"true"}', '{}')`, [newId(), annoncePublished.type, kept]);
    expect(await run('status --service citizen')).toContain('Waits: 1 events of employer are not in their topic yet.');
    await employer.query('delete from messaging.outbox');
    await readToTheEnd();
    await kafka.produceBatch('test', [recordFor(annoncePublished, { subject: kept, sequence: 1, data: annoncePublished.example, republished: true })]);
    expect(await run('status --service citizen')).toContain('Waits: citizen has 1 records of its topics to read.');
    await readToTheEnd();

    await citizen.query(`insert into rebuild.annonce values ($1, 'paa-jobnet'), ($2, 'paa-jobnet')`, [kept, onlyRebuilt]);
    const [open] = await citizen.query<{ id: string }>(`select id from messaging.rebuilds where state = 'building'`);
    await citizen.query(`insert into messaging.rebuild_faults values ($1, $2, 1, 'QueryFailedError', '23514')`, [open?.id, kept]);
    await expect(run(`swap --service citizen ${asked}`)).rejects.toThrow('1 keys failed in it: rebuild ask');
    await citizen.query('delete from messaging.rebuild_faults');

    const differs = 'annonce: 2 rows live, 2 rebuilt; 1 only live, 1 only rebuilt, 1 differ (status 1).';
    const status = await run('status --service citizen');
    expect(status).toContain(differs);
    expect(status).not.toContain('Waits');
    expect(await run('swap --service citizen')).toContain('Dry run: would put the new annonce of citizen');
    expect(await citizen.query('select 1 from annonce where annonce_id = $1', [onlyLive])).toHaveLength(1);
    expect(await run(`swap --service citizen ${asked}`)).toContain(differs);
    expect((await citizen.query<{ id: string }>('select annonce_id as id from annonce order by 1')).map(({ id }) => id)).toEqual([kept, onlyRebuilt].sort());
    expect(await run('status --service citizen')).toContain('The replaced tables are kept');

    expect(await run(`drop --service citizen ${asked}`)).toContain('Done: remove what was replaced of annonce');
    await expect(run('status --service citizen')).rejects.toThrow('No rebuild of annonce is there');
    expect(await citizen.query('select who, why, action from messaging.operations order by at')).toEqual(['start', 'swap', 'drop'].map((step) => ({ who: 'ole', why: 'rows were altered by hand', action: `rebuild-${step}` })));
  }, 240_000);
});
