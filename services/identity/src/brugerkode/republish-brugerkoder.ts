import { brugerkoderIssued } from '@jobnet/contracts';
import { lockPage, type NewestState, newestState, type PageWish, type Republisher, Republishes } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BrugerkoderRow } from './brugerkoder.entity.ts';
import { toBrugerkoderState } from './brugerkoder.rules.ts';

/** Tells again who has brugerkoder. */
@Injectable()
@Republishes(brugerkoderIssued)
export class RepublishBrugerkoder implements Republisher<BrugerkoderRow> {
  page(manager: EntityManager, page: PageWish): Promise<BrugerkoderRow[]> {
    return lockPage(manager, BrugerkoderRow, page);
  }

  newest(row: BrugerkoderRow): NewestState {
    return newestState(brugerkoderIssued, { subject: row.id, sequence: row.version, data: toBrugerkoderState(row) });
  }
}
