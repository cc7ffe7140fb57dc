import { ferieDeleted, ferieRegistered, raskmeldingRegistered, sygemeldingRegistered } from '@jobnet/contracts';
import { lockPage, type NewestState, type PageWish, type Republisher, Republishes } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Fravaer } from './fravaer.entity.ts';
import { eventOf } from './tell-fravaer.ts';

/** Sends sygdom and ferie again as they stand: illness as its syge- or raskmelding, ferie as registered or deleted. */
@Injectable()
@Republishes(sygemeldingRegistered, raskmeldingRegistered, ferieRegistered, ferieDeleted)
export class RepublishFravaer implements Republisher<Fravaer> {
  page(manager: EntityManager, page: PageWish): Promise<Fravaer[]> {
    return lockPage(manager, Fravaer, page);
  }

  newest(row: Fravaer): NewestState | undefined {
    return eventOf(row)?.newest;
  }
}
