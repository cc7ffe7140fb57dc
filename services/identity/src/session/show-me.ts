import type { AnswerOf, showMe } from '@jobnet/contracts';
import { Clock, FieldCipher } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { navnContext } from '../konto/provision-konto.ts';
import type { AskedBy } from './asked-by.rules.ts';
import { LookUpSession } from './look-up-session.ts';

/** Who the browser's session belongs to, and how long it lasts. */
@Injectable()
export class ShowMe {
  constructor(
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
    private readonly lookUpSession: LookUpSession,
  ) {}

  async execute(manager: EntityManager, asked: AskedBy): Promise<AnswerOf<typeof showMe>> {
    const { session, konto, life } = await this.lookUpSession.execute(manager, asked);
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
      sekunderTilbage: Math.floor((life.endsAt.getTime() - this.clock.now().getTime()) / 1_000),
      sessionSenest: life.endsAtLatest.toISOString(),
    };
  }
}
