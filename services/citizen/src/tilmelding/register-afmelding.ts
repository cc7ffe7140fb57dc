import { afmeldingRegistered, type AnswerOf, ikkeTilmeldt, Refusal, type registerAfmelding, type registerAfmeldingForBorger } from '@jobnet/contracts';
import { Clock, Outbox, updateVersioned } from '@jobnet/messaging';
import { afmeldingsaarsager } from '@jobnet/reference-data';
import { borgerOf, type CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockBorger } from '../borger/lock-borger.ts';
import { RequireOwnBorger } from '../tilhoersforhold/require-own-borger.ts';
import { loadTilmelding, toTilmeldingState } from './load-tilmelding.ts';
import { Tilmelding } from './tilmelding.entity.ts';
import { checkAfmelding } from './tilmelding.rules.ts';

type Answer = AnswerOf<typeof registerAfmelding>;
type Wish = CallOf<typeof registerAfmelding>['body'];

/** TIL-17: a tilmelding ends with a date and an afmeldingsårsag, by the borger or by an authority. */
@Injectable()
export class RegisterAfmelding {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly ownBorger: RequireOwnBorger,
  ) {}

  async execute(call: CallOf<typeof registerAfmelding>): Promise<Answer> {
    const borgerId = borgerOf(call.principal);
    await lockBorger(call.manager, borgerId);
    return this.#end(call.manager, borgerId, { ...call.body, offeredOnly: true });
  }

  async executeForBorger(call: CallOf<typeof registerAfmeldingForBorger>): Promise<Answer> {
    await lockBorger(call.manager, call.params.borgerId);
    await this.ownBorger.check(call, { action: 'change', purpose: 'Afmelding', fields: ['tilmelding'] });
    return this.#end(call.manager, call.params.borgerId, { ...call.body, offeredOnly: false });
  }

  async #end(manager: EntityManager, borgerId: string, wish: Wish & { readonly offeredOnly: boolean }): Promise<Answer> {
    const current = await loadTilmelding(manager, borgerId);
    checkAfmelding(current, wish, { today: this.clock.today(), offeredOnly: wish.offeredOnly });
    if (!current) throw new Refusal(ikkeTilmeldt);
    const changes = { status: 'afmeldt' as const, afmeldtFra: wish.afmeldtFra, afmeldingsaarsag: wish.afmeldingsaarsag };
    await updateVersioned(manager, Tilmelding, current, changes);
    const ended = { ...current, ...changes, version: current.version + 1 };
    this.outbox.add(manager, afmeldingRegistered, { subject: ended.id, sequence: ended.version, data: toTilmeldingState(ended) });
    return {
      tilmeldingId: ended.id,
      afmeldtFra: ended.afmeldtFra,
      registeredAt: this.clock.now().toISOString(),
      aarsag: afmeldingsaarsager.find(ended.afmeldingsaarsag)?.jobnetTekst ?? '',
    };
  }
}
