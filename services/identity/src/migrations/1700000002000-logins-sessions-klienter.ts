import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who someone is: borgere with sealed CPR numbers, accounts, login attempts, sessions, machine clients. Secrets are kept as hashes. */
export class LoginsSessionsKlienter1700000002000 implements MigrationInterface {
  readonly name = 'LoginsSessionsKlienter1700000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table borger (
        id uuid primary key,
        version int not null,
        sealed_cpr text not null,
        cpr_index text not null unique,
        created_at timestamptz not null
      );

      create table konto (
        id uuid primary key,
        role text not null,
        borger_id uuid unique references borger (id),
        cvr text,
        professional_id text,
        organisation_kind text,
        organisation_code text,
        organisation_navn text,
        virksomhedsnavn text,
        sealed_navn text not null,
        created_at timestamptz not null,
        last_login_at timestamptz not null,
        check ((role = 'borger') = (borger_id is not null)),
        check ((cvr is null) = (professional_id is null))
      );
      create unique index konto_medarbejder_i_virksomhed on konto ((role = 'leverandoer'), cvr, professional_id) where cvr is not null;

      create table konto_identitet (
        issuer text not null,
        subject text not null,
        audience text not null,
        konto_id uuid not null references konto (id),
        primary key (issuer, subject, audience)
      );

      create table leverandoer_cvr (
        cvr text primary key,
        created_at timestamptz not null
      );

      create table login_attempt (
        state_hash text primary key,
        audience text not null,
        browser_hash text not null,
        nonce text not null,
        sealed_code_verifier text not null,
        til text not null,
        expires_at timestamptz not null
      );
      create index login_attempt_expires_at on login_attempt (expires_at);

      create table session (
        id uuid primary key,
        secret_hash text not null unique,
        audience text not null,
        konto_id uuid not null references konto (id),
        broker_issuer text not null,
        broker_subject text not null,
        broker_sid text,
        created_at timestamptz not null,
        last_used_at timestamptz not null,
        ended_at timestamptz
      );
      create index session_konto on session (konto_id);
      create index session_created_at on session (created_at);

      create table klient (
        id uuid primary key,
        klient_id text not null unique,
        navn text not null,
        role text not null check (role in ('fagsystem', 'leverandoersystem')),
        organisation_kind text not null,
        organisation_code text not null,
        scopes text[] not null,
        jwks jsonb not null,
        created_at timestamptz not null
      );

      create table klient_jti (
        klient_id uuid not null references klient (id),
        jti text not null,
        expires_at timestamptz not null,
        primary key (klient_id, jti)
      );
      create index klient_jti_expires_at on klient_jti (expires_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table klient_jti, klient, session, login_attempt, leverandoer_cvr, konto_identitet, konto, borger');
  }
}
