import { kontaktoplysningerUpdated } from '@jobnet/contracts';
import { lockPage, type NewestState, newestState, type PageWish, type Republisher, Republishes } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { toKontaktEvent } from './kontakt-event.ts';
import { KontaktoplysningerRows } from './kontaktoplysninger-rows.ts';
import { Kontaktoplysninger } from './kontaktoplysninger.entity.ts';

/** Sends again how every borger can be reached, the addresses as new claims. */
@Injectable()
@Republishes(kontaktoplysningerUpdated)
export class RepublishKontaktoplysninger implements Republisher<Kontaktoplysninger> {
  constructor(private readonly rows: KontaktoplysningerRows) {}

  page(manager: EntityManager, page: PageWish): Promise<Kontaktoplysninger[]> {
    return lockPage(manager, Kontaktoplysninger, page);
  }

  newest(row: Kontaktoplysninger): NewestState {
    return newestState(kontaktoplysningerUpdated, toKontaktEvent(row, this.rows.open(row)));
  }
}
