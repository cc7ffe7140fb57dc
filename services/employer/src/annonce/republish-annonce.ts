import { annoncePublished, annonceUnpublished } from '@jobnet/contracts';
import { Clock, lockPage, type NewestState, newestState, type PageWish, type Republisher, Republishes } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { factsOf } from './annonce-facts.ts';
import { Annonce, tilstandAf } from './annonce.entity.ts';
import { type Annoncestatus, statusAf } from './annonce.rules.ts';

const leftFindJob: readonly Annoncestatus[] = ['ikke-laengere-paa-jobnet', 'afsluttet-manuelt', 'slettet'];

/**
 * Sends ads again: those in Find job as published, approved ones that are past it as unpublished (also one that was ended before its
 * time came: readers then have a tombstone more). An ad whose due publishing has not run yet tells its own news.
 */
@Injectable()
@Republishes(annoncePublished, annonceUnpublished)
export class RepublishAnnonce implements Republisher<Annonce> {
  constructor(private readonly clock: Clock) {}

  page(manager: EntityManager, page: PageWish): Promise<Annonce[]> {
    return lockPage(manager, Annonce, page);
  }

  newest(row: Annonce): NewestState | undefined {
    const now = this.clock.now();
    const status = statusAf(tilstandAf(row), now);
    const event = () => ({ subject: row.id, sequence: row.version, data: factsOf(row, now) });
    if (row.paaJobnet) return status === 'paa-jobnet' ? newestState(annoncePublished, event()) : undefined;
    return row.godkendt && leftFindJob.includes(status) ? newestState(annonceUnpublished, event()) : undefined;
  }
}
