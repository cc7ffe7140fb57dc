import { stillingsbetegnelseUpdated } from '@jobnet/contracts';
import { lockPage, type NewestState, newestState, type PageWish, type Republisher, Republishes } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Stillingsbetegnelse } from './stillingsbetegnelse.entity.ts';
import { stateOf } from './tell-stillingsbetegnelse.ts';

/** Sends the whole taxonomy again, retired terms included. */
@Injectable()
@Republishes(stillingsbetegnelseUpdated)
export class RepublishStillingsbetegnelse implements Republisher<Stillingsbetegnelse> {
  page(manager: EntityManager, page: PageWish): Promise<Stillingsbetegnelse[]> {
    return lockPage(manager, Stillingsbetegnelse, page);
  }

  newest(row: Stillingsbetegnelse): NewestState {
    return newestState(stillingsbetegnelseUpdated, stateOf(row));
  }
}
