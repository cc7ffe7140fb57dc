import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Brugerkoder: who has them, who may issue them, whose borger someone is, how often they were tried; and sessions that no
 * broker opened (with defaults, so that an instance of before still opens its own while the new ones start).
 */
export class Brugerkoder1700000003000 implements MigrationInterface {
  readonly name = 'Brugerkoder1700000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table brugerkoder (
        id uuid primary key,
        version int not null,
        borger_id uuid not null unique references borger (id),
        sealed_brugernavn text not null,
        brugernavn_index text not null unique,
        adgangskode_hash text not null,
        skal_skifte boolean not null,
        udstedt_af uuid,
        organisation_kind text,
        organisation_code text,
        udstedt_at timestamptz,
        importeret_at timestamptz,
        sidst_brugt_at timestamptz,
        slettes_efter timestamptz not null,
        check ((udstedt_at is null) <> (importeret_at is null)),
        check ((udstedt_at is null) = (udstedt_af is null)),
        check ((udstedt_at is null) = (organisation_kind is null)),
        check ((udstedt_at is null) = (organisation_code is null))
      );
      create index brugerkoder_slettes_efter on brugerkoder (slettes_efter);

      create table brugerkodeudsteder (
        akassekode text primary key,
        maa_udstede boolean not null,
        updated_at timestamptz not null
      );

      create table tilhoersforhold (
        borger_id uuid primary key,
        kommunekode text,
        akassekode text
      );

      create table loginforsoeg (
        noegle text primary key,
        antal int not null,
        slutter timestamptz not null
      );
      create index loginforsoeg_slutter on loginforsoeg (slutter);

      alter table session
        add column login_vej text not null default 'broker' check (login_vej in ('broker', 'brugerkoder')),
        add column skal_skifte_adgangskode boolean not null default false,
        alter column broker_issuer drop not null,
        alter column broker_subject drop not null,
        add check ((login_vej = 'broker') = (broker_issuer is not null)),
        add check ((login_vej = 'broker') = (broker_subject is not null));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from session where login_vej = 'brugerkoder';
      alter table session drop column login_vej, drop column skal_skifte_adgangskode,
        alter column broker_issuer set not null, alter column broker_subject set not null;
      drop table loginforsoeg, tilhoersforhold, brugerkodeudsteder, brugerkoder
    `);
  }
}
