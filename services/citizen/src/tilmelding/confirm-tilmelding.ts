import { type AnswerOf, type confirmTilmelding, ikkeTilmeldt, Refusal } from '@jobnet/contracts';
import { Clock, updateVersioned } from '@jobnet/messaging';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { lockBorger } from '../borger/lock-borger.ts';
import { RequireOwnBorger } from '../tilhoersforhold/require-own-borger.ts';
import { loadTilmelding } from './load-tilmelding.ts';
import { toFagsystemAnswer } from './show-tilmelding.ts';
import { Tilmelding } from './tilmelding.entity.ts';
import { decideConfirmation, statusOf } from './tilmelding.rules.ts';

/** TIL-15: the kommune has met the borger and/or removes the Jobnet-flag. Nobody else reads it, so no event is told. */
@Injectable()
export class ConfirmTilmelding {
  constructor(
    private readonly clock: Clock,
    private readonly ownBorger: RequireOwnBorger,
  ) {}

  async execute(call: CallOf<typeof confirmTilmelding>): Promise<AnswerOf<typeof confirmTilmelding>> {
    const { manager } = call;
    await lockBorger(manager, call.params.borgerId);
    await this.ownBorger.checkKommune(call, { action: 'change', purpose: 'Bekræftelse af tilmelding', fields: ['tilmelding'] });
    const row = await loadTilmelding(manager, call.params.borgerId);
    if (!row) throw new Refusal(ikkeTilmeldt);
    const today = this.clock.today();
    const changes = decideConfirmation({ ...row, status: statusOf(row, today) }, call.body, this.clock.now());
    await updateVersioned(manager, Tilmelding, row, changes);
    return toFagsystemAnswer({ ...row, ...changes }, today);
  }
}
