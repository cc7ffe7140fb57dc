import { type Audience, medarbejderLoggedIn } from '@jobnet/contracts';
import { Clock, newId, Outbox } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { KontoRow } from '../konto/konto.entity.ts';
import { EndSession } from './end-session.ts';
import type { Enhed } from './enhed.rules.ts';
import { hashOf, newSecret } from './secret.ts';
import { SessionRow } from './session.entity.ts';
import type { Loginvej } from './session.rules.ts';

/** A login that succeeded. `replaces` is the secret the browser held before: that session ends here. */
export interface NewSession {
  readonly audience: Audience;
  readonly kontoId: string;
  readonly vej: Loginvej;
  readonly enhed: Enhed;
  readonly replaces: string | undefined;
}

/** Opens a session under a new secret, which is returned and kept only as a hash. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly clock: Clock,
    private readonly endSession: EndSession,
    private readonly outbox: Outbox,
  ) {}

  async execute(manager: EntityManager, { audience, kontoId, vej, enhed, replaces }: NewSession): Promise<string> {
    if (replaces) await this.endSession.execute(manager, audience, replaces);
    const secret = newSecret();
    const now = this.clock.now();
    const broker = vej.slags === 'broker' ? vej : undefined;
    const id = newId();
    await manager.insert(SessionRow, {
      id,
      secretHash: hashOf(secret),
      audience,
      kontoId,
      loginVej: vej.slags,
      skalSkifteAdgangskode: vej.slags === 'brugerkoder' && vej.skalSkifteAdgangskode,
      brokerIssuer: broker?.issuer ?? null,
      brokerSubject: broker?.subject ?? null,
      brokerSid: broker?.sid ?? null,
      browser: enhed.browser ?? null,
      styresystem: enhed.styresystem ?? null,
      createdAt: now,
      lastUsedAt: now,
      endedAt: null,
    });
    if (audience === 'virksomhed') await this.#tellLogin(manager, { sessionId: id, kontoId });
    return secret;
  }

  /** AG-08: who uses JobAG is kept by employer. */
  async #tellLogin(manager: EntityManager, { kontoId, sessionId }: { readonly kontoId: string; readonly sessionId: string }): Promise<void> {
    const { cvr } = await manager.findOneByOrFail(KontoRow, { id: kontoId });
    if (cvr !== null) this.outbox.add(manager, medarbejderLoggedIn, { subject: sessionId, sequence: 1, data: { medarbejderId: kontoId, cvr } });
  }
}
