import { afmeldingRegistered, tilmeldingRegistered } from '@jobnet/contracts';
import { lockPage, type NewestState, newestState, type PageWish, type Republisher, Republishes } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { toTilmeldingState } from './load-tilmelding.ts';
import { Tilmelding } from './tilmelding.entity.ts';

/** Sends tilmeldinger again as they stand: one that has ended as its afmelding, any other as its tilmelding. */
@Injectable()
@Republishes(tilmeldingRegistered, afmeldingRegistered)
export class RepublishTilmelding implements Republisher<Tilmelding> {
  page(manager: EntityManager, page: PageWish): Promise<Tilmelding[]> {
    return lockPage(manager, Tilmelding, page);
  }

  newest(row: Tilmelding): NewestState {
    const contract = row.status === 'afmeldt' ? afmeldingRegistered : tilmeldingRegistered;
    return newestState(contract, { subject: row.id, sequence: row.version, data: toTilmeldingState(row) });
  }
}
