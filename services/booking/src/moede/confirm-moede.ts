import { type AnswerOf, commonProblems, type confirmMoede, moedeConfirmed, moedeKanIkkeAendres, Refusal } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ChangeMoede } from './change-moede.ts';
import { MoedeRow } from './moede.entity.ts';
import { bekraeftelseOf, mayConfirm } from './moede.rules.ts';
import { MoedeView } from './moede-view.ts';

/** BOOK-27: the borger says yes to a meeting; again it is the same yes. */
@Injectable()
export class ConfirmMoede {
  constructor(
    private readonly change: ChangeMoede,
    private readonly view: MoedeView,
    private readonly clock: Clock,
  ) {}

  async execute(manager: EntityManager, borgerId: string, moedeId: string): Promise<AnswerOf<typeof confirmMoede>> {
    const moede = await manager.findOne(MoedeRow, { where: { id: moedeId, borgerId }, lock: { mode: 'pessimistic_write' } });
    if (!moede) throw new Refusal(commonProblems.findesIkke);
    if (moede.status === 'booket' && bekraeftelseOf(moede) === 'bekraeftet') return this.view.of(moede);
    const now = this.clock.now();
    if (!mayConfirm(moede, now)) throw new Refusal(moedeKanIkkeAendres);
    return this.view.of(await this.change.tell(manager, moede, { bekraeftet: now }, moedeConfirmed));
  }
}
