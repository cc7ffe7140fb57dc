import { commonProblems, denneSession, Refusal } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { Log } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EndSession } from './end-session.ts';
import type { AskedBy } from './asked-by.rules.ts';
import { LookUpSession } from './look-up-session.ts';
import { SessionRow } from './session.entity.ts';
import { requireFreshLogin } from './session.rules.ts';

/** ASVS 7.5.2: ends other sessions of one's own, one or all of them, shortly after a login; the one that asks ends by Log ud only. */
@Injectable()
export class CloseSession {
  constructor(
    private readonly clock: Clock,
    private readonly endSession: EndSession,
    private readonly lookUpSession: LookUpSession,
    private readonly log: Log,
  ) {}

  async execute(manager: EntityManager, { sessionId, ...asked }: AskedBy & { readonly sessionId: string }): Promise<void> {
    const session = await manager.findOneBy(SessionRow, { id: sessionId, kontoId: asked.principal.id });
    if (!session) throw new Refusal(commonProblems.findesIkke);
    const { session: own } = await this.lookUpSession.execute(manager, asked);
    if (session.id === own.id) throw new Refusal(denneSession);
    requireFreshLogin(own, this.clock.now());
    await this.endSession.byId(manager, sessionId);
    this.log.security('session-closed', { reason: 'andre-enheder' });
  }

  /** All but the one that asks. */
  async others(manager: EntityManager, asked: AskedBy): Promise<void> {
    const { session: own } = await this.lookUpSession.execute(manager, asked);
    requireFreshLogin(own, this.clock.now());
    await this.endSession.othersThan(manager, own);
    this.log.security('session-closed', { reason: 'andre-enheder' });
  }
}
