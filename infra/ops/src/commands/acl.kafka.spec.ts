import { aclsOf, applyAcls, KafkaJsPort, messagingMigrations, type TopicUse } from '@jobnet/messaging';
import { testDatabase, type TestDatabase, testKafkaCluster, type TestKafkaCluster } from '@jobnet/testkit';
import type { BackboneConfig } from '../config.ts';
import { topicUses } from '../generated/topic-uses.ts';
import { runCommand } from '../testing/run-command.ts';
import { acl } from './acl.ts';

const employer = topicUses.find(({ service }) => service === 'employer') as TopicUse;

describe('ops acl', () => {
  let cluster: TestKafkaCluster;
  let database: TestDatabase;
  let kafka: KafkaJsPort;
  let backbone: BackboneConfig;

  beforeAll(async () => {
    [cluster, database] = await Promise.all([testKafkaCluster({ size: 1, principals: [] }), testDatabase(messagingMigrations('employer'), { service: 'employer' })]);
    const connection = { clientId: 'ops', brokers: cluster.brokers, ...cluster.as('ops') };
    kafka = new KafkaJsPort(connection);
    backbone = { kafka: connection, replication: 1, databaseUrls: { identity: '', citizen: '', booking: '', notifications: '', employer: database.url } };
  }, 240_000);
  afterAll(async () => {
    await kafka?.close();
    await Promise.all([cluster?.close(), database?.close()]);
  }, 60_000);

  const run = (line: string) => runCommand(acl, { backbone: () => backbone }, line);
  const rights = () => kafka.admin((admin) => admin.acls());

  it('shows what it would add and take, and only with --yes does it, leaving other principals alone', async () => {
    const others = aclsOf({ service: 'citizen', writes: ['x'], reads: [] });
    const tooMuch = aclsOf({ ...employer, writes: ['tilmelding-registered'] }).slice(0, 1);
    await kafka.admin(async (admin) => {
      await applyAcls(admin, [employer]);
      await admin.removeAcls(aclsOf(employer).slice(0, 1));
      await admin.addAcls([...tooMuch, ...others]);
    });
    const said = await run('--service employer');
    expect(said).toContain('employer: 2 to change\n  add: User:employer may write topic annonce-approved\n  take: User:employer may write topic tilmelding-registered\n');
    expect(said).toContain('Dry run: would add 1 and take 1 right(s) of employer.');
    expect(await rights()).toEqual(expect.arrayContaining(tooMuch));

    expect(await run('--service employer --yes --who test --why "a topic too many"')).toContain('Done: add 1 and take 1 right(s) of employer.');
    const after = (await rights()) ?? [];
    expect(after).toHaveLength(aclsOf(employer).length + others.length);
    expect(after).toEqual(expect.arrayContaining([...aclsOf(employer), ...others]));
    expect(await run('--service employer')).toBe('employer: as it should be');
    expect(await database.query('select who, why, action from messaging.operations')).toEqual([{ who: 'test', why: 'a topic too many', action: 'rights-set' }]);
  }, 120_000);
});
