import { type AnswerOf, type Audience, commonProblems, type Principal, Refusal, type showMe } from '@jobnet/contracts';
import { Clock, FieldCipher } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { navnContext } from '../konto/provision-konto.ts';
import { hashOf } from './secret.ts';
import { SessionRow } from './session.entity.ts';
import { lifeOf } from './session.rules.ts';

/** Who the browser's session belongs to, and how long it lasts. Reading it is no use of the session: the gateway counts that. */
@Injectable()
export class ShowMe {
  constructor(
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
  ) {}

  async execute(manager: EntityManager, asked: { principal: Principal; audience: Audience; secret: string | undefined }): Promise<AnswerOf<typeof showMe>> {
    const where = { secretHash: hashOf(asked.secret ?? ''), audience: asked.audience, kontoId: asked.principal.id };
    const session = await manager.findOne(SessionRow, { where, relations: { konto: true } });
    const now = this.clock.now();
    const life = session && lifeOf(session, { now });
    const konto = session?.konto;
    if (!konto || life?.state !== 'alive') throw new Refusal(commonProblems.ikkeLoggetInd);
    const { organisation, ...rights } = asked.principal;
    return {
      role: rights.role,
      navn: this.cipher.decrypt(konto.sealedNavn, navnContext(konto.id)),
      borgerId: rights.borgerId,
      cvr: konto.cvr ?? undefined,
      virksomhedsnavn: konto.virksomhedsnavn ?? undefined,
      organisation: organisation && { ...organisation, navn: konto.organisationNavn ?? konto.virksomhedsnavn ?? '' },
      medBrugerkoder: session.loginVej === 'brugerkoder',
      sessionUdloeber: life.endsAt.toISOString(),
      sekunderTilbage: Math.floor((life.endsAt.getTime() - now.getTime()) / 1_000),
      sessionSenest: life.endsAtLatest.toISOString(),
    };
  }
}
