import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the calendar shows of the borger's records: indsatser (KAL-08), fravær (KAL-03) and joblog (KAL-07). */
export class IndsatsFravaerJoblog1764400000000 implements MigrationInterface {
  readonly name = 'IndsatsFravaerJoblog1764400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table indsats (
        id uuid primary key,
        borger_id uuid not null,
        status text not null check (status in ('gaeldende', 'slettet')),
        titel text not null,
        fra date not null,
        til date,
        registreret_at timestamptz not null,
        version int not null,
        check (fra <= til)
      );
      create index indsats_borger on indsats (borger_id, fra);

      create table fravaer (
        id uuid primary key,
        borger_id uuid not null,
        status text not null check (status in ('registreret', 'slettet')),
        fravaerstype text not null,
        fra date not null,
        til date,
        registreret_at timestamptz not null,
        version int not null,
        check (fra <= til)
      );
      create index fravaer_borger on fravaer (borger_id, fra);

      create table joblog (
        id uuid primary key,
        borger_id uuid not null,
        indhold_sealed text not null,
        ansoegningsfrist date,
        soegt_dato date,
        oprettet_at timestamptz not null,
        dato date not null,
        version int not null
      );
      create index joblog_borger on joblog (borger_id, dato)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table indsats, fravaer, joblog');
  }
}
