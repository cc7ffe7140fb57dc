import { commonProblems, denneSession, Refusal } from '@jobnet/contracts';
import { Log } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EndSession } from './end-session.ts';
import type { AskedBy } from './asked-by.rules.ts';
import { LookUpSession } from './look-up-session.ts';
import { hashOf } from './secret.ts';
import { SessionRow } from './session.entity.ts';

/** Ends other sessions of one's own, one or all of them; the one that asks ends by Log ud only. */
@Injectable()
export class CloseSession {
  constructor(
    private readonly endSession: EndSession,
    private readonly lookUpSession: LookUpSession,
    private readonly log: Log,
  ) {}

  async execute(manager: EntityManager, { principal, secret = '', sessionId }: AskedBy & { readonly sessionId: string }): Promise<void> {
    const session = await manager.findOneBy(SessionRow, { id: sessionId, kontoId: principal.id });
    if (!session) throw new Refusal(commonProblems.findesIkke);
    if (session.secretHash === hashOf(secret)) throw new Refusal(denneSession);
    await this.endSession.byId(manager, sessionId);
    this.log.security('session-closed', { reason: 'andre-enheder' });
  }

  /** All but the one that asks. */
  async others(manager: EntityManager, asked: AskedBy): Promise<void> {
    const { session } = await this.lookUpSession.execute(manager, asked);
    await this.endSession.othersThan(manager, session);
    this.log.security('session-closed', { reason: 'andre-enheder' });
  }
}
