import type { Audience } from '@jobnet/contracts';
import { Clock, newId } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EndSession } from './end-session.ts';
import { hashOf, newSecret } from './secret.ts';
import { SessionRow } from './session.entity.ts';

/** A login that succeeded. `replaces` is the secret the browser held before: that session ends here. */
export interface NewSession {
  readonly audience: Audience;
  readonly kontoId: string;
  readonly broker: { readonly issuer: string; readonly subject: string; readonly sid?: string };
  readonly replaces: string | undefined;
}

/** Opens a session under a new secret, which is returned and kept only as a hash. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly clock: Clock,
    private readonly endSession: EndSession,
  ) {}

  async execute(manager: EntityManager, { audience, kontoId, broker, replaces }: NewSession): Promise<string> {
    if (replaces) await this.endSession.execute(manager, audience, replaces);
    const secret = newSecret();
    const now = this.clock.now();
    await manager.insert(SessionRow, {
      id: newId(),
      secretHash: hashOf(secret),
      audience,
      kontoId,
      brokerIssuer: broker.issuer,
      brokerSubject: broker.subject,
      brokerSid: broker.sid ?? null,
      createdAt: now,
      lastUsedAt: now,
      endedAt: null,
    });
    return secret;
  }
}
