import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How each vendor's receiver is spoken to: protocol, signing keys with overlap, duty address; its pauses; and every try of every report. */
export class ModtagerAfBookingFejl1700000003131 implements MigrationInterface {
  readonly name = 'ModtagerAfBookingFejl1700000003131';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table leverandoer
        add column protokol text not null default '1',
        add column signatur text not null default 'v1a' check (signatur in ('v1a', 'v1')),
        add column cpr_form text not null default 'jwe' check (cpr_form in ('jwe', 'json')),
        add column sealed_vagt_email text,
        add column vagt_advaret timestamptz,
        add check (cpr_form = 'jwe' or booking_fejl_url ilike 'https://%');

      create table signaturnoegle (
        id uuid primary key,
        leverandoer_id uuid not null references leverandoer,
        signatur text not null check (signatur in ('v1a', 'v1')),
        sealed_noegle text,
        offentlig_noegle jsonb,
        oprettet timestamptz not null,
        udloeber timestamptz,
        check (signatur = 'v1a' or sealed_noegle is not null)
      );
      create unique index signaturnoegle_gaeldende on signaturnoegle (leverandoer_id) where udloeber is null;

      create table modtagerpause (
        id uuid primary key,
        leverandoer_id uuid not null references leverandoer,
        fra timestamptz not null,
        til timestamptz,
        svar text not null,
        proeves_igen timestamptz not null,
        check (til >= fra)
      );
      create unique index modtagerpause_aaben on modtagerpause (leverandoer_id) where til is null;

      alter table booking_fejl
        add column leveres_fra timestamptz,
        add column trin int not null default 0;
      update booking_fejl set leveres_fra = modtaget, trin = forsoeg;
      alter table booking_fejl alter column leveres_fra set not null;
      create index booking_fejl_venter on booking_fejl (leverandoer_id, modtaget) where status = 'venter';

      create table booking_fejl_forsoeg (
        booking_fejl_id uuid not null references booking_fejl on delete cascade,
        nr int not null,
        tidspunkt timestamptz not null,
        svar text not null,
        varighed_ms int not null,
        primary key (booking_fejl_id, nr)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table booking_fejl_forsoeg; drop table modtagerpause; drop table signaturnoegle;
      drop index booking_fejl_venter;
      alter table booking_fejl drop column leveres_fra, drop column trin;
      alter table leverandoer drop column protokol, drop column signatur, drop column cpr_form, drop column sealed_vagt_email, drop column vagt_advaret;
    `);
  }
}
