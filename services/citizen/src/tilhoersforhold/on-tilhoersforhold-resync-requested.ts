import { type ReceivedEvent, tilhoersforholdResyncRequested, tilhoersforholdUpdated } from '@jobnet/contracts';
import { Clock, newestState, On, Outbox } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockBorger } from '../borger/lock-borger.ts';
import { toTilhoersforholdState } from './show-tilhoersforhold.ts';
import { Tilhoersforhold } from './tilhoersforhold.entity.ts';

/** ID-LOGIN-14: a reader misses where a borger belongs. Tells it again; what is not known here either is remembered for the nightly repair (ID-LOGIN-15). */
@Injectable()
export class TellTilhoersforhold {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  @On(tilhoersforholdResyncRequested)
  async handle({ data }: ReceivedEvent<typeof tilhoersforholdResyncRequested>, manager: EntityManager): Promise<void> {
    const { borgerId } = data;
    await lockBorger(manager, borgerId);
    const row = await manager.findOneBy(Tilhoersforhold, { id: borgerId });
    if (row) newestState(tilhoersforholdUpdated, { subject: row.id, sequence: row.version, data: toTilhoersforholdState(row) }).tell(this.outbox, manager);
    else await manager.query('update borger set tilhoersforhold_savnet_at = $2 where borger_id = $1 and tilhoersforhold_savnet_at is null', [borgerId, this.clock.now()]);
  }
}
