import { randomUUID } from 'node:crypto';
import { sealAccessLog, kitMigrations } from '@jobnet/service-kit';
import { testDatabase, type TestDatabase } from '@jobnet/testkit';
import type { BackboneConfig } from '../config.ts';
import { runCommand } from '../testing/run-command.ts';
import { accessLog } from './access-log.ts';

let database: TestDatabase;
let backbone: BackboneConfig;
const run = (line: string) => runCommand(accessLog, { backbone: () => backbone }, line);
const lookUp = () =>
  database.query(
    `insert into kit.access_log (id, at, caller_id, caller_role, subject_borger_id, action, purpose, fields, request_id)
     values ($1, '2026-02-02T08:00:00Z', 'x', 'sagsbehandler', $2, 'read', 'Tilmelding', '{tilmelding}', 'r')`,
    [randomUUID(), randomUUID()],
  );

beforeAll(async () => {
  database = await testDatabase(kitMigrations, { service: 'citizen' });
  backbone = { kafka: { clientId: 'ops', brokers: [] }, replication: 1, databaseUrls: { identity: database.url, citizen: database.url, booking: database.url, employer: database.url, notifications: database.url } };
  await lookUp();
});
afterAll(() => database.close());

describe('access-log verify', () => {
  it('says of each service that its chain is whole, what waits to be sealed, and the newest hash', async () => {
    expect(await run('verify')).toContain('citizen: the chain is whole\ncitizen:   0 look-up(s) in 0 segment(s), 1 not sealed yet');
    const segment = await database.dataSource.transaction((manager) => sealAccessLog(manager, new Date()));
    const said = await run('verify');
    for (const service of ['identity', 'citizen', 'booking', 'employer', 'notifications']) {
      expect(said).toContain(`${service}:   1 look-up(s) in 1 segment(s), 0 not sealed yet\n${service}:   newest segment 1, hash ${segment?.hash}`);
    }
    expect(await run(`verify --service citizen --head ${segment?.hash}`)).toContain('citizen: the chain is whole');
  });

  it('fails, and says why, for a log that was changed and for a hash that is not in it', async () => {
    await expect(run(`verify --service citizen --head ${'0'.repeat(64)}`)).rejects.toThrow('The access log is not what was sealed: citizen.');
    await database.query('alter table kit.access_log disable trigger user');
    await database.query(`update kit.access_log set caller_role = 'borger'`);
    await expect(run('verify --service booking')).rejects.toThrow('The access log is not what was sealed: booking.');
  });

  it('wants a service for a hash, and knows no other act', async () => {
    await expect(run(`verify --head ${'0'.repeat(64)}`)).rejects.toThrow('Say which: --service');
    await expect(run('delete')).rejects.toThrow('access-log has no "delete"');
  });
});
