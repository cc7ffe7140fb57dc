import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Beskedbakke, outgoing mail and how each borger can be reached. Texts and addresses are sealed (FieldCipher). */
export class BeskederAndMail1700000001000 implements MigrationInterface {
  readonly name = 'BeskederAndMail1700000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table besked (
        id uuid primary key,
        version int not null,
        borger_id uuid not null,
        source_id uuid not null unique,
        afsender text not null,
        sealed_content text not null,
        kraever_handling boolean not null,
        modtaget timestamptz not null,
        laest timestamptz
      );
      create index besked_borger on besked (borger_id, modtaget desc, id desc);

      create table modtager (
        borger_id uuid primary key,
        sealed_email text,
        email_status text not null check (email_status in ('ingen', 'ubekraeftet', 'bekraeftet'))
      );

      create table mail (
        id uuid primary key,
        source_id uuid not null unique,
        borger_id uuid,
        sealed_recipient text,
        sealed_content text not null,
        delivery text not null check (delivery in ('at-least-once', 'at-most-once')),
        state text not null check (state in ('venter', 'sendes', 'sendt', 'opgivet')),
        created_at timestamptz not null,
        check (borger_id is not null or sealed_recipient is not null)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mail; drop table modtager; drop table besked');
  }
}
