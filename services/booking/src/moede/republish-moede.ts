import { moedeBooked, moedeCancelled } from '@jobnet/contracts';
import { lockPage, type NewestState, newestState, type PageWish, type Republisher, Republishes } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MoedeRow } from './moede.entity.ts';
import { shownStatuses } from './moede.rules.ts';
import { moedeStateOf } from './settle-moede.ts';

/** Sends again every meeting that stands or stood in the calendar; one being cancelled still stands. */
@Injectable()
@Republishes(moedeBooked, moedeCancelled)
export class RepublishMoede implements Republisher<MoedeRow> {
  page(manager: EntityManager, page: PageWish): Promise<MoedeRow[]> {
    return lockPage(manager, MoedeRow, page);
  }

  newest(row: MoedeRow): NewestState | undefined {
    if (!shownStatuses.includes(row.status)) return undefined;
    const { status } = row;
    const event = { subject: row.id, sequence: row.version, data: moedeStateOf(row, status === 'aflyst' || status === 'afholdt' ? status : 'booket') };
    return newestState(status === 'aflyst' ? moedeCancelled : moedeBooked, event);
  }
}
