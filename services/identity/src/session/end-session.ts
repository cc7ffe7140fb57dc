import type { Audience } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { BrokerLogout } from '../login/login-broker.port.ts';
import { hashOf } from './secret.ts';
import { lifeOf, type Loginvej, type SessionTimes } from './session.rules.ts';

/** ID-LOGIN-13: ends sessions: the one behind a secret or an id, the others of one person, all of one account, those of a login at the broker, all of a borger, or those opened with brugerkoder; what has ended already is left as it is. */
@Injectable()
export class EndSession {
  constructor(private readonly clock: Clock) {}

  /** How the session that ended here was opened; undefined when none did. */
  async execute(manager: EntityManager, audience: Audience, secret: string): Promise<Loginvej['slags'] | undefined> {
    const [ended]: [{ vej: Loginvej['slags'] }[], number] = await manager.query(
      'update session set ended_at = $3 where secret_hash = $1 and audience = $2 and ended_at is null returning login_vej as vej',
      [hashOf(secret), audience, this.clock.now()],
    );
    return ended[0]?.vej;
  }

  /** One that its owner has seen in the list. */
  async byId(manager: EntityManager, id: string): Promise<void> {
    await manager.query('update session set ended_at = $2 where id = $1 and ended_at is null', [id, this.clock.now()]);
  }

  /** Every other of the same account. */
  async othersThan(manager: EntityManager, { id, kontoId }: { readonly id: string; readonly kontoId: string }): Promise<void> {
    await manager.query('update session set ended_at = $3 where konto_id = $1 and id <> $2 and ended_at is null', [kontoId, id, this.clock.now()]);
  }

  /** All of one account; how many lived until now. */
  async ofKonto(manager: EntityManager, kontoId: string): Promise<number> {
    const now = this.clock.now();
    const [ended]: [Pick<SessionTimes, 'createdAt' | 'lastUsedAt'>[], number] = await manager.query(
      'update session set ended_at = $2 where konto_id = $1 and ended_at is null returning created_at as "createdAt", last_used_at as "lastUsedAt"',
      [kontoId, now],
    );
    return ended.filter((times) => lifeOf({ ...times, endedAt: null }, { now }).state === 'alive').length;
  }

  /** Those of a login that the broker has ended: of its subject, its session id, or both. */
  async byBroker(manager: EntityManager, { issuer, audiences, subject, sid }: BrokerLogout): Promise<void> {
    await manager.query(
      `update session set ended_at = $5 where ended_at is null and broker_issuer = $1 and audience = any ($2)
       and ($3::text is null or broker_subject = $3) and ($4::text is null or broker_sid = $4)`,
      [issuer, audiences, subject ?? null, sid ?? null, this.clock.now()],
    );
  }

  /** ID-SLET-01: when a borger's access is deleted. */
  async ofBorger(manager: EntityManager, borgerId: string): Promise<void> {
    await manager.query('update session set ended_at = $2 where ended_at is null and konto_id in (select id from konto where borger_id = $1)', [borgerId, this.clock.now()]);
  }

  /** When brugerkoder get a new adgangskode or are deleted: whoever came in by the old one is out. */
  async byBrugerkoder(manager: EntityManager, borgerId: string): Promise<void> {
    await manager.query(
      `update session set ended_at = $2 where login_vej = 'brugerkoder' and ended_at is null and konto_id in (select id from konto where borger_id = $1)`,
      [borgerId, this.clock.now()],
    );
  }
}
