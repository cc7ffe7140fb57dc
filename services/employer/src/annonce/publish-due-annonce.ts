import { Due, type DueHandler, type Work } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AnnonceRecord } from './annonce-record.ts';
import { PublishAnnonce } from './publish-annonce.ts';

/** ANN-35: the publiceringstidspunkt of an approved ad has come. */
@Injectable()
@Due('publicer-annonce')
export class PublishDueAnnonce implements DueHandler {
  constructor(
    private readonly record: AnnonceRecord,
    private readonly publishing: PublishAnnonce,
  ) {}

  async settle(manager: EntityManager, work: Work): Promise<void> {
    const row = await this.record.lock(manager, work.ref);
    if (row) await this.publishing.settle(manager, row, { changed: false });
  }
}
