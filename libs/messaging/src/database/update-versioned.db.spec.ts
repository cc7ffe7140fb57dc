import { testDatabase, type TestDatabase } from '@jobnet/testkit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { newId } from '../ids.ts';
import { messagingMigrations } from '../migration.ts';
import { inTransaction } from '../outbox/transaction.ts';
import { StaleWrite, updateVersioned } from './update-versioned.ts';

@Entity({ name: 'proeve' })
class ProeveRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('text', { name: 'the_text' })
  text!: string;
}

describe('updateVersioned', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase(messagingMigrations('citizen'), { service: 'citizen', entities: [ProeveRow] });
    await database.query('create table proeve (id uuid primary key, version int not null, the_text text not null)');
  }, 120_000);
  afterAll(() => database?.close());

  it('lets one of two racing commands through; the other starts again', async () => {
    const id = newId();
    await database.dataSource.manager.insert(ProeveRow, { id, version: 1, text: 'a' });
    const change = (text: string) => inTransaction(database.dataSource, (manager) => updateVersioned(manager, ProeveRow, { id, version: 1 }, { text }));
    const results = await Promise.allSettled([change('b'), change('c')]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')?.reason).toBeInstanceOf(StaleWrite);
    expect((await database.dataSource.manager.findOneByOrFail(ProeveRow, { id })).version).toBe(2);
  });
});
