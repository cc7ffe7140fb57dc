import type { AnswerOf, BodyOf, resolveSession } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { principalOf } from '../konto/konto.rules.ts';
import { IssueTokens } from '../noegle/issue-tokens.ts';
import { hashOf } from './secret.ts';
import { SessionRow } from './session.entity.ts';
import { lifeOf, principalIn, useOf } from './session.rules.ts';

/**
 * The gateway's question: whose session is this, and what may they reach? Counts as use unless it is a background call (ID-LOGIN-11).
 * Until a forced change of adgangskode is done they reach only what names that role (ID-KODE-20): here is where every token begins.
 */
@Injectable()
export class ResolveSession {
  constructor(
    private readonly clock: Clock,
    private readonly issueTokens: IssueTokens,
  ) {}

  async execute(manager: EntityManager, question: BodyOf<typeof resolveSession>): Promise<AnswerOf<typeof resolveSession>> {
    const where = { secretHash: hashOf(question.secret), audience: question.audience };
    const session = await manager.findOne(SessionRow, { where, relations: { konto: true } });
    if (!session?.konto) return { state: 'dead', reason: 'unknown' };
    const now = this.clock.now();
    const life = lifeOf(session, { now, usedAt: useOf({ ...question, now }) });
    if (life.state === 'dead') return life;
    if (life.write) {
      await manager.query('update session set last_used_at = greatest(last_used_at, $2) where id = $1', [session.id, life.lastUsedAt]);
    }
    const principal = principalIn(session, principalOf(session.konto));
    return { state: 'alive', principal, ...(await this.issueTokens.execute(principal)), idleSeconds: (life.endsAt.getTime() - now.getTime()) / 1_000 };
  }
}
