import { type AnswerOf, type closeSessionerForKonto, commonProblems, Refusal } from '@jobnet/contracts';
import { Clock, newId } from '@jobnet/messaging';
import { type CallOf, Log } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { KontoRow } from '../konto/konto.entity.ts';
import { EndSession } from './end-session.ts';

/** ASVS 7.4.5: support or drift ends all sessions of somebody who is no borger; who did it and why is kept in the same transaction. */
@Injectable()
export class CloseSessionerForKonto {
  constructor(
    private readonly clock: Clock,
    private readonly endSession: EndSession,
    private readonly log: Log,
  ) {}

  async execute({ manager, principal, params, body }: CallOf<typeof closeSessionerForKonto>): Promise<AnswerOf<typeof closeSessionerForKonto>> {
    const konto = await manager.findOneBy(KontoRow, { id: params.kontoId });
    if (!konto || konto.role === 'borger') throw new Refusal(commonProblems.findesIkke);
    const antal = await this.endSession.ofKonto(manager, konto.id);
    await manager.query('insert into session_lukning (id, konto_id, lukket_af, aarsag, antal, lukket_at) values ($1, $2, $3, $4, $5, $6)', [
      newId(), konto.id, principal.id, body.aarsag, antal, this.clock.now(),
    ]);
    this.log.security('session-closed', { role: principal.role, reason: body.aarsag, count: antal });
    return { lukket: antal };
  }
}
