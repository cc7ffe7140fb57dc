import { joblogCreated } from '@jobnet/contracts';
import { lockPage, type NewestState, newestState, type PageWish, type Republisher, Republishes } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { toJoblogState } from './create-joblog.ts';
import { Joblog } from './joblog.entity.ts';

/** Sends every joblog again as it stands. */
@Injectable()
@Republishes(joblogCreated)
export class RepublishJoblog implements Republisher<Joblog> {
  page(manager: EntityManager, page: PageWish): Promise<Joblog[]> {
    return lockPage(manager, Joblog, page);
  }

  newest(row: Joblog): NewestState {
    return newestState(joblogCreated, { subject: row.id, sequence: row.version, data: toJoblogState(row) });
  }
}
