import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The records of the first slices: tilhørsforhold, taxonomy copy, Jobmatch, tilmelding, kontaktoplysninger, ads' facts, jobagenter. */
export class Citizen1764000000000 implements MigrationInterface {
  readonly name = 'Citizen1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table borger (borger_id uuid primary key);

      create table tilhoersforhold (
        borger_id uuid primary key,
        kommunekode text not null,
        akassekode text,
        kontaktgruppe text,
        visitationskategori text,
        kontaktforloeb text check (kontaktforloeb in ('kommune', 'akasse')),
        beskyttet boolean not null,
        version int not null
      );

      create table stillingsbetegnelse (
        concept_uri text primary key,
        stillingsbetegnelse_id uuid not null,
        label text not null,
        erhvervsgruppe text not null,
        erhvervsomraade text not null,
        aliasser jsonb not null,
        udgaaet_fra date,
        afloeser_uri text
      );

      create table jobmatch (
        borger_id uuid primary key,
        ansaettelsesbetingelser text[] not null,
        version int not null
      );

      create table joboenske (
        id uuid primary key,
        borger_id uuid not null,
        concept_uri text not null,
        alias_id uuid,
        har_uddannelse boolean not null,
        erfaring text not null,
        registreret_at timestamptz,
        version int not null,
        unique nulls not distinct (borger_id, concept_uri, alias_id)
      );

      create table joboenske_historik (
        id uuid primary key,
        borger_id uuid not null,
        joboenske_id uuid not null,
        haendelse text not null check (haendelse in ('tilfoejet', 'rettet', 'slettet')),
        aarsag text not null check (aarsag in ('borger', 'fagsystem', 'tilmelding')),
        at timestamptz not null,
        concept_uri text not null,
        alias_id uuid,
        registreret_at timestamptz
      );
      create index joboenske_historik_borger on joboenske_historik (borger_id, at);

      create table tilmelding (
        id uuid primary key,
        borger_id uuid not null,
        status text not null check (status in ('tilmeldt', 'afmeldt')),
        ydelse text not null,
        akassekode text,
        tilmeldt_fra date not null,
        registered_at timestamptz not null,
        registered_by text not null check (registered_by in ('borger', 'fagsystem')),
        afmeldt_fra date,
        afmeldingsaarsag text,
        fremmoede_dato date,
        jobnetflag boolean not null,
        bekraeftet_at timestamptz,
        version int not null,
        check ((status = 'afmeldt') = (afmeldt_fra is not null))
      );
      create index tilmelding_borger on tilmelding (borger_id, id);
      create unique index tilmelding_one_active on tilmelding (borger_id) where status = 'tilmeldt';

      create table kontaktoplysninger (
        id uuid primary key,
        borger_id uuid not null unique,
        navn_sealed text,
        email_sealed text,
        email_bekraeftet boolean not null,
        ny_email_sealed text,
        telefon_sealed text,
        version int not null
      );

      create table annonce (
        annonce_id uuid primary key,
        status text not null,
        concept_uri text not null,
        alias_id uuid,
        kommunekode text,
        land text not null,
        lat double precision,
        lon double precision,
        deltid boolean not null,
        fast boolean not null,
        hotjob boolean not null,
        arbejdstider text[] not null,
        publiceres_fra timestamptz not null,
        publiceres_til timestamptz not null
      );

      create table jobagent (
        id uuid primary key,
        borger_id uuid not null,
        navn_sealed text not null,
        concept_uris text[] not null,
        alias_ids text[] not null,
        kommunekoder text[] not null,
        regioner text[] not null,
        hyppighed text not null,
        oprettet_at timestamptz not null,
        version int not null
      );
      create index jobagent_borger on jobagent (borger_id);
      create index jobagent_concept_uris on jobagent using gin (concept_uris);
      create index jobagent_alias_ids on jobagent using gin (alias_ids);
      create index jobagent_any_stilling on jobagent (id) where concept_uris = '{}' and alias_ids = '{}';

      create table jobagentmatch (
        id uuid primary key,
        jobagent_id uuid not null references jobagent (id) on delete cascade,
        annonce_id uuid not null,
        fundet_at timestamptz not null,
        unique (jobagent_id, annonce_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table jobagentmatch, jobagent, annonce, kontaktoplysninger, tilmelding, joboenske_historik, joboenske, jobmatch,
        stillingsbetegnelse, tilhoersforhold, borger
    `);
  }
}
