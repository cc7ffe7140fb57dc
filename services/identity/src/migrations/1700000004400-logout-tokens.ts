import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The broker's logout tokens that have been used, and how to find the sessions they name. */
export class LogoutTokens1700000004400 implements MigrationInterface {
  readonly name = 'LogoutTokens1700000004400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table logout_jti (
        issuer text not null,
        jti text not null,
        expires_at timestamptz not null,
        primary key (issuer, jti)
      );
      create index logout_jti_expires_at on logout_jti (expires_at);
      create index session_broker_subject on session (broker_subject);
      create index session_broker_sid on session (broker_sid);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index session_broker_sid; drop index session_broker_subject; drop table logout_jti');
  }
}
