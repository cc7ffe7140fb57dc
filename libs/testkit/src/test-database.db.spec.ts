import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { testDatabase } from './test-database.ts';
import type { TestDatabase } from './test-database.ts';

class CreateNote1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS earthdistance CASCADE');
    await runner.query('CREATE TABLE note (id integer PRIMARY KEY, tekst text NOT NULL)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE note');
  }
}

class FillNote1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("INSERT INTO note VALUES (0, 'fra start')");
  }

  async down(): Promise<void> {}
}

@Entity('note')
class NoteRow {
  @PrimaryColumn('integer') id!: number;
  @Column('text') tekst!: string;
}

const options = { service: 'testkit', entities: [NoteRow] };

describe('testDatabase', () => {
  let first: TestDatabase;
  let second: TestDatabase;
  beforeAll(async () => {
    [first, second] = await Promise.all([testDatabase([CreateNote1700000000000], options), testDatabase([CreateNote1700000000000], options)]);
  }, 120_000);
  afterAll(async () => {
    await Promise.all([first?.close(), second?.close()]);
  });

  it('gives each caller a database of its own, with the migrations applied', async () => {
    await first.dataSource.getRepository(NoteRow).save({ id: 1, tekst: 'Rødgrød' });
    expect(await first.query<NoteRow>('SELECT * FROM note')).toEqual([{ id: 1, tekst: 'Rødgrød' }]);
    expect(await second.query('SELECT * FROM note')).toEqual([]);
  });

  it('connects as the role of the service, which is no superuser', async () => {
    const [role] = await first.query<{ rolsuper: boolean; rolname: string }>('SELECT rolname, rolsuper FROM pg_roles WHERE rolname = current_user');
    expect(role).toEqual({ rolname: 'test_testkit', rolsuper: false });
  });

  it('makes another template when the migrations change', async () => {
    const third = await testDatabase([CreateNote1700000000000, FillNote1700000000001], options);
    try {
      expect(await third.query('SELECT tekst FROM note')).toEqual([{ tekst: 'fra start' }]);
    } finally {
      await third.close();
    }
  });

  it('lower-cases and splits Danish letters', async () => {
    const [row] = await first.query<{ lille: string; ord: string }>("SELECT lower('ÆØÅ') AS lille, to_tsvector('danish', 'Østerbro Ærø')::text AS ord");
    expect(row).toEqual({ lille: 'æøå', ord: "'ærø':2 'østerbro':1" });
  });

  it('drops the database at the end', async () => {
    const gone = await testDatabase([CreateNote1700000000000], options);
    const name = new URL(gone.url).pathname.slice(1);
    await gone.close();
    expect(await first.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])).toEqual([]);
  });
});
