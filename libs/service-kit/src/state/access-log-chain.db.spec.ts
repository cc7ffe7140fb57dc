import { randomUUID } from 'node:crypto';
import { Clock, inTransaction } from '@jobnet/messaging';
import { testDatabase, type TestDatabase } from '@jobnet/testkit';
import { AccessLog } from './access-log.ts';
import { sealAccessLog, verifyAccessLog } from './access-log-chain.ts';
import { kitMigrations } from './kit-migrations.ts';

const now = new Date('2026-02-02T08:00:00Z');
let db: TestDatabase;
const log = new AccessLog(new Clock({ offsetMs: 0 }));

const lookUp = () =>
  inTransaction(db.dataSource, (manager) =>
    log.record(manager, {
      caller: { id: randomUUID(), role: 'sagsbehandler', organisation: { kind: 'kommune', code: '0101' } },
      subjectBorgerId: randomUUID(),
      action: 'read',
      purpose: 'Tilmelding',
      fields: ['tilmelding'],
      requestId: 'en-anmodning',
    }),
  );
const seal = () => inTransaction(db.dataSource, (manager) => sealAccessLog(manager, now));
const verify = (head?: string) => verifyAccessLog(db.dataSource, head);
/** What only the owner of the tables can do, and only by taking the guard away first. */
const tamper = async (sql: string) => {
  const tables = ['kit.access_log', 'kit.access_log_segment'];
  for (const table of tables) await db.query(`alter table ${table} disable trigger user`);
  await db.query(sql);
  for (const table of tables) await db.query(`alter table ${table} enable trigger user`);
};
const rowOfSegment = (number: number) => `(select id from kit.access_log where segment = ${number} order by id limit 1)`;

beforeEach(async () => {
  db = await testDatabase(kitMigrations, { service: 'citizen' });
  for (let segment = 1; segment <= 3; segment += 1) {
    await lookUp();
    await lookUp();
    await seal();
  }
});
afterEach(() => db.close());

describe('the chain of the access log', () => {
  it('seals what has come since the last time, and is whole', async () => {
    await lookUp();
    expect(await verify()).toEqual({ segments: 3, rows: 6, unsealed: 1, head: { number: 3, rows: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }, broken: [] });
    expect(await seal()).toMatchObject({ number: 4, rows: 1 });
    expect(await seal()).toBeUndefined();
    expect((await verify()).broken).toEqual([]);
  });

  it('is only added to', async () => {
    await lookUp();
    for (const sql of [
      `update kit.access_log set purpose = 'noget andet'`,
      'update kit.access_log set segment = null where segment = 1',
      `update kit.access_log set purpose = 'noget andet', segment = 3 where segment is null`,
      'delete from kit.access_log',
      'delete from kit.access_log_segment',
      'truncate kit.access_log, kit.access_log_segment',
      `update kit.access_log_segment set hash = 'x'`,
    ]) {
      await expect(db.query(sql)).rejects.toThrow('the access log is only added to');
    }
  });

  it.each<[string, () => string, string]>([
    ['a changed row', () => `update kit.access_log set organisation = 'kommune:0461' where id = ${rowOfSegment(2)}`, 'segment 2 is not what was sealed'],
    ['a moment moved by a millisecond', () => `update kit.access_log set at = at + interval '1 millisecond' where id = ${rowOfSegment(1)}`, 'segment 1 is not what was sealed'],
    ['a row taken away', () => `delete from kit.access_log where id = ${rowOfSegment(2)}`, 'segment 2 has 1 rows, 2 were sealed'],
    ['a row moved to another segment', () => `update kit.access_log set segment = 3 where id = ${rowOfSegment(2)}`, 'segment 3 has 3 rows, 2 were sealed'],
    ['a segment taken away with its rows', () => 'delete from kit.access_log where segment = 2; delete from kit.access_log_segment where number = 2', 'segment 2 is missing'],
    ['a segment written anew', () => `update kit.access_log_segment set previous_hash = repeat('0', 64) where number = 2`, 'segment 2 does not follow the one before it'],
  ])('tells %s', async (_what, sql, found) => {
    await tamper(sql());
    expect((await verify()).broken).toContain(found);
  });

  it('tells that its end was cut off, against a head that was kept', async () => {
    const { head } = await verify();
    await tamper('delete from kit.access_log where segment = 3; delete from kit.access_log_segment where number = 3');
    expect((await verify()).broken).toEqual([]);
    expect((await verify(head?.hash)).broken).toEqual(['no segment has the hash that was kept: the end of the log was cut off or written anew']);
  });
});
