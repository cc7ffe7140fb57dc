import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of employer: company, kontaktpersoner, taxonomy, ads, their handling, and Find job's own copy of what is public. */
export class Employer1700000100001 implements MigrationInterface {
  readonly name = 'Employer1700000100001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists pg_trgm');
    await runner.query(`
      create table virksomhed (
        id uuid primary key,
        version int not null,
        cvr text not null unique,
        stamdata jsonb not null,
        cvr_status text not null,
        konfliktramt boolean not null,
        spaerret boolean not null,
        hentet_at timestamptz not null
      );
      create table virksomhed_laas (
        id uuid primary key,
        cvr text not null references virksomhed (cvr),
        konfliktramt boolean not null,
        spaerret boolean not null,
        begrundelse text,
        sat_at timestamptz not null,
        sat_af text not null
      );
      create index virksomhed_laas_cvr on virksomhed_laas (cvr, sat_at desc);

      create table kontaktperson (
        id uuid primary key,
        version int not null,
        cvr text not null references virksomhed (cvr),
        oplysninger text not null,
        email_indeks text not null,
        p_numre text[] not null,
        login_id text,
        tilknyttet_at timestamptz,
        vilkaar_version text,
        vilkaar_accepteret_at timestamptz,
        oprettet_at timestamptz not null,
        check ((login_id is null) = (vilkaar_version is null) and (login_id is null) = (vilkaar_accepteret_at is null))
      );
      create unique index kontaktperson_login on kontaktperson (cvr, login_id) where login_id is not null;
      create index kontaktperson_email on kontaktperson (cvr, email_indeks);

      create table stillingsbetegnelse (
        id uuid primary key,
        version int not null,
        concept_uri text not null unique,
        label text not null,
        gruppe text not null,
        gruppenavn text not null,
        omraade text not null,
        omraadenavn text not null,
        aliasser jsonb not null,
        udgaaet_fra date,
        afloeser_uri text
      );

      create table annonce (
        id uuid primary key,
        version int not null,
        cvr text references virksomhed (cvr),
        anonym boolean not null,
        organisation text,
        organisation_type_id text,
        indsender text not null,
        ventende jsonb,
        indsendt_at timestamptz,
        afvisning jsonb,
        godkendt jsonb,
        publiceres_fra timestamptz,
        publiceres_til timestamptz,
        paa_jobnet boolean not null,
        oprettet_at timestamptz not null,
        aendret_at timestamptz not null,
        afsluttet_at timestamptz,
        slettet_at timestamptz,
        slettet_af text,
        check (cvr is not null or anonym),
        check (ventende is not null or godkendt is not null),
        check ((godkendt is null) = (publiceres_fra is null) and (godkendt is null) = (publiceres_til is null)),
        check (not paa_jobnet or godkendt is not null)
      );
      create index annonce_virksomhed on annonce (cvr, oprettet_at desc, id desc) where slettet_at is null and not anonym;
      create index annonce_koe on annonce (indsendt_at, id)
        where ventende is not null and afvisning is null and afsluttet_at is null and slettet_at is null;

      create table annonce_behandling (
        annonce_id uuid primary key references annonce (id),
        behandler_id text not null,
        paabegyndt_at timestamptz not null,
        udloeber_at timestamptz not null
      );

      create table find_job_annonce (
        annonce_id uuid primary key references annonce (id),
        titel text not null,
        arbejdsgiver text,
        cvr text,
        anonym boolean not null,
        concept_uri text not null,
        stilling text not null,
        alias_id uuid,
        alias text,
        gruppe text,
        omraade text,
        intet_fast_arbejdssted boolean not null,
        region text,
        kommunekode text,
        postnummer text,
        postdistrikt text,
        land text not null,
        lat double precision,
        lon double precision,
        publiceret_at timestamptz not null,
        publiceres_til timestamptz not null,
        ansoegningsfrist date,
        snarest boolean not null,
        deltid boolean not null,
        fast boolean not null,
        annoncetype text not null,
        hotjob boolean not null,
        side jsonb not null,
        overskrift text not null,
        tekst text not null,
        foldet text not null,
        soegevektor tsvector not null generated always as (
          setweight(to_tsvector('pg_catalog.danish'::regconfig, overskrift), 'A')
          || setweight(to_tsvector('pg_catalog.danish'::regconfig, tekst), 'D')
          || setweight(to_tsvector('pg_catalog.danish'::regconfig, foldet), 'C')
        ) stored,
        check (not anonym or (arbejdsgiver is null and cvr is null))
      );
      create index find_job_soegevektor on find_job_annonce using gin (soegevektor);
      create index find_job_overskrift on find_job_annonce using gin (overskrift gin_trgm_ops);
      create index find_job_publiceret on find_job_annonce (publiceret_at desc, annonce_id desc);
      create index find_job_stilling on find_job_annonce (concept_uri);
      create index find_job_alias on find_job_annonce (alias_id);
      create index find_job_sted on find_job_annonce (lat, lon);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table find_job_annonce, annonce_behandling, annonce, stillingsbetegnelse, kontaktperson, virksomhed_laas, virksomhed');
  }
}
