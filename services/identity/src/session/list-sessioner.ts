import type { AnswerOf, listSessioner } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import type { AskedBy } from './asked-by.rules.ts';
import { LookUpSession } from './look-up-session.ts';
import { SessionRow } from './session.entity.ts';
import { lifeOf } from './session.rules.ts';

/** One's own live sessions: the one that asks first, then by the last use. */
@Injectable()
export class ListSessioner {
  constructor(
    private readonly clock: Clock,
    private readonly lookUpSession: LookUpSession,
  ) {}

  async execute(manager: EntityManager, asked: AskedBy): Promise<AnswerOf<typeof listSessioner>> {
    const { session: own } = await this.lookUpSession.execute(manager, asked);
    const rows = await manager.find(SessionRow, { where: { kontoId: own.kontoId, endedAt: IsNull() }, order: { lastUsedAt: 'DESC', id: 'ASC' } });
    const now = this.clock.now();
    const others = rows.filter((row) => row.id !== own.id && lifeOf(row, { now }).state === 'alive');
    return { items: [own, ...others].map((row) => viewOf(row, own)) };
  }
}

const viewOf = (row: SessionRow, own: SessionRow) => ({
  sessionId: row.id,
  startet: row.createdAt.toISOString(),
  sidstBrugt: row.lastUsedAt.toISOString(),
  loginVej: row.loginVej,
  browser: row.browser ?? undefined,
  styresystem: row.styresystem ?? undefined,
  denne: row.id === own.id,
});
