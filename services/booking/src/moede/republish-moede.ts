import { moedeBooked, moedeCancelled, moedeHeld } from '@jobnet/contracts';
import { FieldCipher, lockPage, type NewestState, newestState, type PageWish, type Republisher, Republishes } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MoedeRow } from './moede.entity.ts';
import { shownStatuses } from './moede.rules.ts';
import { aftaleClaimOf, moedeStateOf } from './moede-view.ts';

/** Sends again every meeting that stands or stood in the calendar; one being cancelled still stands. */
@Injectable()
@Republishes(moedeBooked, moedeCancelled, moedeHeld)
export class RepublishMoede implements Republisher<MoedeRow> {
  constructor(private readonly cipher: FieldCipher) {}

  page(manager: EntityManager, page: PageWish): Promise<MoedeRow[]> {
    return lockPage(manager, MoedeRow, page);
  }

  newest(row: MoedeRow): NewestState | undefined {
    if (!shownStatuses.includes(row.status)) return undefined;
    const event = { subject: row.id, sequence: row.version, data: moedeStateOf(row) };
    if (row.status === 'afholdt') return newestState(moedeHeld, { ...event, claim: aftaleClaimOf(row, this.cipher) });
    return newestState(row.status === 'aflyst' ? moedeCancelled : moedeBooked, event);
  }
}
