import { commonProblems, Refusal } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { KontoRow } from '../konto/konto.entity.ts';
import type { AskedBy } from './asked-by.rules.ts';
import { hashOf } from './secret.ts';
import { SessionRow } from './session.entity.ts';
import { lifeOf, type SessionLife } from './session.rules.ts';

/** The live session that a request came by; refused when there is none or it is another's. Looking is no use of it: the gateway counts that. */
@Injectable()
export class LookUpSession {
  constructor(private readonly clock: Clock) {}

  async execute(manager: EntityManager, { principal, audience, secret = '' }: AskedBy): Promise<{ session: SessionRow; konto: KontoRow; life: SessionLife & { state: 'alive' } }> {
    const where = { secretHash: hashOf(secret), audience, kontoId: principal.id };
    const session = await manager.findOne(SessionRow, { where, relations: { konto: true } });
    const life = session && lifeOf(session, { now: this.clock.now() });
    if (!session?.konto || life?.state !== 'alive') throw new Refusal(commonProblems.ikkeLoggetInd);
    return { session, konto: session.konto, life };
  }
}
