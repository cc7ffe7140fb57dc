import { type AnswerOf, kontaktoplysningerUpdated, type updateKontaktoplysninger, type updateKontaktoplysningerForBorger } from '@jobnet/contracts';
import { Outbox } from '@jobnet/messaging';
import { borgerOf, type CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockBorger } from '../borger/lock-borger.ts';
import { RequireOwnBorger } from '../tilhoersforhold/require-own-borger.ts';
import { toKontaktEvent } from './kontakt-event.ts';
import { KontaktoplysningerRows } from './kontaktoplysninger-rows.ts';
import { changeByBorger, changeByFagsystem, isSameKontakt, type KontaktState } from './kontaktoplysninger.rules.ts';
import { toKontaktAnswer } from './show-kontaktoplysninger.ts';

type Answer = AnswerOf<typeof updateKontaktoplysninger>;

/** PROF-02, PROF-05: changes how a borger can be reached; told with the address as a claim, and only when something changed. */
@Injectable()
export class UpdateKontaktoplysninger {
  constructor(
    private readonly rows: KontaktoplysningerRows,
    private readonly outbox: Outbox,
    private readonly ownBorger: RequireOwnBorger,
  ) {}

  async execute(call: CallOf<typeof updateKontaktoplysninger>): Promise<Answer> {
    const borgerId = borgerOf(call.principal);
    await lockBorger(call.manager, borgerId);
    return this.#change(call.manager, borgerId, (state) => changeByBorger(state, call.body));
  }

  async executeForBorger(call: CallOf<typeof updateKontaktoplysningerForBorger>): Promise<Answer> {
    const { borgerId } = call.params;
    await lockBorger(call.manager, borgerId);
    await this.ownBorger.check(call, { action: 'change', purpose: 'Kontaktoplysninger', fields: ['navn', 'email', 'telefon'] });
    return this.#change(call.manager, borgerId, (state) => changeByFagsystem(state, call.body));
  }

  async #change(manager: EntityManager, borgerId: string, change: (state: KontaktState) => KontaktState): Promise<Answer> {
    const loaded = await this.rows.load(manager, borgerId);
    const state = change(loaded.state);
    if (isSameKontakt(loaded.state, state)) return toKontaktAnswer(state);
    const version = await this.rows.save(manager, borgerId, loaded, state);
    this.outbox.add(manager, kontaktoplysningerUpdated, toKontaktEvent({ id: loaded.id, borgerId, version }, state));
    return toKontaktAnswer(state);
  }
}
