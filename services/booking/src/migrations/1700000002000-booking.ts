import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vendors, what booking knows of a borger, meetings, bookingfrister and booking-fejl reports. */
export class Booking1700000002000 implements MigrationInterface {
  readonly name = 'Booking1700000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table leverandoer (
        id uuid primary key,
        version int not null,
        cvr char(8) not null unique,
        navn text not null,
        kommuner text[] not null,
        base_url text not null,
        booking_fejl_url text not null,
        sealed_api_noegle text not null,
        offentlig_noegle jsonb not null,
        gyldig_fra date not null,
        gyldig_til date
      );

      create table borger (
        id uuid primary key,
        kommunekode char(4),
        akassekode text,
        kontaktgruppe text,
        sealed_cpr text
      );

      create table moede (
        id uuid primary key,
        version int not null,
        borger_id uuid not null,
        leverandoer_id uuid not null references leverandoer,
        moedetilbud_id uuid not null,
        tid_id text not null,
        status text not null check (status in ('reserveret', 'booket', 'aflyses', 'aflyst', 'afholdt', 'opgives', 'opgivet')),
        moedeform text not null,
        titel text,
        samtaletype text,
        start timestamptz,
        slut timestamptz,
        sagsbehandler text,
        sted text,
        kan_aflyses boolean,
        idempotency_key jsonb,
        created_at timestamptz not null,
        check (slut >= start),
        check (start is not null or status in ('reserveret', 'opgives', 'opgivet'))
      );
      create index moede_borger on moede (borger_id, start);

      create table bookingfrist (
        id uuid primary key,
        version int not null,
        borger_id uuid not null,
        frist date not null,
        samtaletype text not null,
        grund text not null,
        status text not null check (status in ('aktiv', 'indfriet', 'overskredet'))
      );
      create index bookingfrist_borger on bookingfrist (borger_id) where status = 'aktiv';

      create table booking_fejl (
        id uuid primary key,
        version int not null,
        borger_id uuid not null,
        leverandoer_id uuid not null references leverandoer,
        fejlkode text not null check (fejlkode in ('2', '3', '4')),
        sealed_fejltekst text not null,
        moedetilbud_id uuid,
        indkaldelses_id uuid,
        fejl_tidspunkt timestamptz not null,
        modtaget timestamptz not null,
        status text not null check (status in ('venter', 'leveret', 'afvist', 'opgivet')),
        forsoeg int not null default 0,
        seneste_svar text,
        naeste_forsoeg timestamptz
      );
      create index booking_fejl_leverandoer on booking_fejl (leverandoer_id, modtaget desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table booking_fejl; drop table bookingfrist; drop table moede; drop table borger; drop table leverandoer');
  }
}
