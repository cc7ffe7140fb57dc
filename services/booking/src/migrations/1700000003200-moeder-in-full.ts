import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings that authorities make, moving, confirming and holding them; bookingfrister from planned to their end. */
export class MoederInFull1700000003200 implements MigrationInterface {
  readonly name = 'MoederInFull1700000003200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table moede
        add column oprindelse text not null default 'selvbooket' check (oprindelse in ('selvbooket', 'kommune', 'akasse')),
        add column registreret_af text,
        add column gruppe text not null default 'individuelt' check (gruppe in ('individuelt', 'faelles')),
        add column gruppemoede_id uuid,
        add column aflyses_senest timestamptz,
        add column kan_ombookes boolean,
        add column ombookes_senest timestamptz,
        add column bekraeftes_senest timestamptz,
        add column bekraeftet timestamptz,
        add column aflyst_af text check (aflyst_af in ('borger', 'myndighed')),
        add column sealed_aftaletekst text,
        alter column leverandoer_id drop not null,
        alter column moedetilbud_id drop not null,
        alter column tid_id drop not null,
        drop constraint moede_status_check,
        add constraint moede_status_check
          check (status in ('reserveret', 'booket', 'flyttes', 'aflyses', 'aflyst', 'afholdt', 'opgives', 'opgivet')),
        add constraint moede_selvbooket check (oprindelse <> 'selvbooket' or (leverandoer_id is not null and moedetilbud_id is not null and tid_id is not null)),
        add constraint moede_registreret check (oprindelse = 'selvbooket' or registreret_af is not null);
      create index moede_gruppemoede on moede (gruppemoede_id) where gruppemoede_id is not null;

      alter table bookingfrist
        add column aktiv_fra date,
        add column indfriet_af uuid references moede,
        drop constraint bookingfrist_status_check,
        add constraint bookingfrist_status_check check (status in ('planlagt', 'aktiv', 'indfriet', 'overskredet', 'annulleret'));
      drop index bookingfrist_borger;
      create index bookingfrist_borger on bookingfrist (borger_id, frist);
      create index bookingfrist_moede on bookingfrist (indfriet_af) where indfriet_af is not null;

      insert into messaging.due (id, kind, ref, payload, due_at)
      select gen_random_uuid(), 'turn-bookingfrist', id::text, 'null', (frist + 1)::timestamp at time zone 'Europe/Copenhagen'
      from bookingfrist where status = 'aktiv';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from messaging.due where kind = 'turn-bookingfrist';
      drop index bookingfrist_moede;
      drop index bookingfrist_borger;
      delete from bookingfrist where status in ('planlagt', 'annulleret');
      alter table bookingfrist
        drop constraint bookingfrist_status_check,
        add constraint bookingfrist_status_check check (status in ('aktiv', 'indfriet', 'overskredet')),
        drop column aktiv_fra, drop column indfriet_af;
      create index bookingfrist_borger on bookingfrist (borger_id) where status = 'aktiv';

      delete from moede where oprindelse <> 'selvbooket';
      update moede set status = 'booket' where status = 'flyttes';
      alter table moede
        drop constraint moede_selvbooket, drop constraint moede_registreret, drop constraint moede_status_check,
        add constraint moede_status_check check (status in ('reserveret', 'booket', 'aflyses', 'aflyst', 'afholdt', 'opgives', 'opgivet')),
        alter column leverandoer_id set not null, alter column moedetilbud_id set not null, alter column tid_id set not null,
        drop column oprindelse, drop column registreret_af, drop column gruppe, drop column gruppemoede_id, drop column aflyses_senest,
        drop column kan_ombookes, drop column ombookes_senest, drop column bekraeftes_senest, drop column bekraeftet, drop column aflyst_af,
        drop column sealed_aftaletekst;
    `);
  }
}
