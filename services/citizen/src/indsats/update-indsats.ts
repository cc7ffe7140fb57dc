import { type AnswerOf, commonProblems, type deleteIndsats, indsatsChanged, Refusal, type updateIndsats } from '@jobnet/contracts';
import { Outbox, updateVersioned } from '@jobnet/messaging';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockBorger } from '../borger/lock-borger.ts';
import { RequireOwnBorger } from '../tilhoersforhold/require-own-borger.ts';
import { Indsats } from './indsats.entity.ts';
import { isSameIndsats, statusAfter } from './indsats.rules.ts';
import { toIndsats, toIndsatsState } from './list-indsatser.ts';

/** KAL-08: the kommune or a-kasse changes an indsats, or takes it back. Told only when something changed. */
@Injectable()
export class UpdateIndsats {
  constructor(
    private readonly outbox: Outbox,
    private readonly ownBorger: RequireOwnBorger,
  ) {}

  async execute(call: CallOf<typeof updateIndsats>): Promise<AnswerOf<typeof updateIndsats>> {
    const row = await this.#load(call);
    const wanted = { ...call.body, til: call.body.til ?? null, status: statusAfter(row.status, 'update') };
    return toIndsats(isSameIndsats(row, wanted) ? row : await this.#save(call.manager, row, wanted));
  }

  async delete(call: CallOf<typeof deleteIndsats>): Promise<void> {
    const row = await this.#load(call);
    await this.#save(call.manager, row, { status: statusAfter(row.status, 'delete') });
  }

  async #load(call: CallOf<typeof updateIndsats> | CallOf<typeof deleteIndsats>): Promise<Indsats> {
    const { borgerId, indsatsId } = call.params;
    await lockBorger(call.manager, borgerId);
    await this.ownBorger.check(call, { action: 'change', purpose: 'Indsatser', fields: ['indsatser'] });
    const row = await call.manager.findOneBy(Indsats, { id: indsatsId, borgerId });
    if (!row) throw new Refusal(commonProblems.findesIkke);
    return row;
  }

  async #save(manager: EntityManager, row: Indsats, changes: Partial<Omit<Indsats, 'id' | 'version'>>): Promise<Indsats> {
    await updateVersioned(manager, Indsats, row, changes);
    const changed = { ...row, ...changes, version: row.version + 1 };
    this.outbox.add(manager, indsatsChanged, { subject: row.id, sequence: changed.version, data: toIndsatsState(changed) });
    return changed;
  }
}
