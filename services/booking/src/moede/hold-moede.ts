import { type AnswerOf, type holdMoede, ikkeEgenBorger, moedeKanIkkeAendres, Refusal } from '@jobnet/contracts';
import { Clock, FieldCipher } from '@jobnet/messaging';
import { type CallOf, rensetHtml } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { AuthorityAccess } from '../borger/authority-access.ts';
import { ChangeMoede } from './change-moede.ts';
import { MoedeRow } from './moede.entity.ts';
import { isOpenTo, mayHold } from './moede.rules.ts';
import { aftaleClaimOf, aftaletekstContext, MoedeView } from './moede-view.ts';

/**
 * BOOK-28, KAL-14: a meeting was held, also one that the borger had booked; what was agreed goes on to Min plan as a claim, with its
 * formatting. Only an authority that sees the samtaletype holds it.
 */
@Injectable()
export class HoldMoede {
  constructor(
    private readonly access: AuthorityAccess,
    private readonly change: ChangeMoede,
    private readonly view: MoedeView,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  async execute(call: CallOf<typeof holdMoede>): Promise<AnswerOf<typeof holdMoede>> {
    const { manager, principal, body } = call;
    const { borgerId, moedeId } = call.params;
    await this.access.toChange(call, borgerId, { purpose: 'Møder', fields: ['møde', 'aftaletekst'] });
    const moede = await manager.findOne(MoedeRow, { where: { id: moedeId, borgerId }, lock: { mode: 'pessimistic_write' } });
    if (!moede || !isOpenTo(principal.organisation?.kind, moede.samtaletype)) throw new Refusal(ikkeEgenBorger);
    if (!mayHold(moede, this.clock.now())) throw new Refusal(moedeKanIkkeAendres);
    const aftaletekst = body.aftaletekst && rensetHtml(body.aftaletekst);
    const sealedAftaletekst = aftaletekst ? this.cipher.encrypt(aftaletekst, aftaletekstContext(moede.id)) : null;
    const held = await this.change.execute(manager, moede, { status: 'afholdt', sealedAftaletekst });
    this.change.held(manager, held, aftaleClaimOf(held, this.cipher));
    return this.view.detailsOf(held);
  }
}
