import { tilhoersforholdUpdated } from '@jobnet/contracts';
import { lockPage, type NewestState, newestState, type PageWish, type Republisher, Republishes } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { toTilhoersforholdState } from './show-tilhoersforhold.ts';
import { Tilhoersforhold } from './tilhoersforhold.entity.ts';

/** Sends again where every borger belongs. */
@Injectable()
@Republishes(tilhoersforholdUpdated)
export class RepublishTilhoersforhold implements Republisher<Tilhoersforhold> {
  page(manager: EntityManager, page: PageWish): Promise<Tilhoersforhold[]> {
    return lockPage(manager, Tilhoersforhold, page);
  }

  newest(row: Tilhoersforhold): NewestState {
    return newestState(tilhoersforholdUpdated, { subject: row.id, sequence: row.version, data: toTilhoersforholdState(row) });
  }
}
