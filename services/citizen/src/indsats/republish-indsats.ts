import { indsatsChanged } from '@jobnet/contracts';
import { lockPage, type NewestState, newestState, type PageWish, type Republisher, Republishes } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Indsats } from './indsats.entity.ts';
import { toIndsatsState } from './list-indsatser.ts';

/** Sends every indsats again as it stands, also those taken back. */
@Injectable()
@Republishes(indsatsChanged)
export class RepublishIndsats implements Republisher<Indsats> {
  page(manager: EntityManager, page: PageWish): Promise<Indsats[]> {
    return lockPage(manager, Indsats, page);
  }

  newest(row: Indsats): NewestState {
    return newestState(indsatsChanged, { subject: row.id, sequence: row.version, data: toIndsatsState(row) });
  }
}
