import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EndSession } from './end-session.ts';
import { OpenSession } from './open-session.ts';
import { hashOf } from './secret.ts';
import { SessionRow } from './session.entity.ts';

/** Whose adgangskode was changed, and in which session. */
interface Renewal {
  readonly borgerId: string;
  readonly kontoId: string;
  readonly secret: string | undefined;
}

/**
 * ID-KODE-19: after a change of adgangskode everyone who came in by the old one is out. The session it was changed in goes on under a new
 * secret, nothing held back any more; one opened with MitID is left as it is.
 */
@Injectable()
export class RenewSession {
  constructor(
    private readonly endSession: EndSession,
    private readonly openSession: OpenSession,
  ) {}

  /** The new secret, where there is one. */
  async execute(manager: EntityManager, { borgerId, kontoId, secret = '' }: Renewal): Promise<string | undefined> {
    const before = await manager.findOneBy(SessionRow, { secretHash: hashOf(secret), kontoId, loginVej: 'brugerkoder' });
    await this.endSession.byBrugerkoder(manager, borgerId);
    if (!before) return undefined;
    const enhed = { browser: before.browser ?? undefined, styresystem: before.styresystem ?? undefined };
    return this.openSession.execute(manager, { audience: 'borger', kontoId, vej: { slags: 'brugerkoder', skalSkifteAdgangskode: false }, enhed, replaces: undefined });
  }
}
