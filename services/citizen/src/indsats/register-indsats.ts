import { type AnswerOf, indsatsChanged, type registerIndsats } from '@jobnet/contracts';
import { Clock, newId, Outbox } from '@jobnet/messaging';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { lockBorger } from '../borger/lock-borger.ts';
import { RequireOwnBorger } from '../tilhoersforhold/require-own-borger.ts';
import { Indsats } from './indsats.entity.ts';
import { toIndsats, toIndsatsState } from './list-indsatser.ts';

/** KAL-08, PLAN-11: a kommune or a-kasse states what an own borger takes part in. */
@Injectable()
export class RegisterIndsats {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly ownBorger: RequireOwnBorger,
  ) {}

  async execute(call: CallOf<typeof registerIndsats>): Promise<AnswerOf<typeof registerIndsats>> {
    const { manager, body } = call;
    const { borgerId } = call.params;
    await lockBorger(manager, borgerId);
    await this.ownBorger.check(call, { action: 'change', purpose: 'Indsatser', fields: ['indsatser'] });
    const row: Indsats = { id: newId(), borgerId, status: 'gaeldende', ...body, til: body.til ?? null, registreretAt: this.clock.now(), version: 1 };
    await manager.insert(Indsats, row);
    this.outbox.add(manager, indsatsChanged, { subject: row.id, sequence: row.version, data: toIndsatsState(row) });
    return toIndsats(row);
  }
}
