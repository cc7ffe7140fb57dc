import { annonceAendret, Refusal } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AnnonceRecord } from './annonce-record.ts';
import { type Annonce, tilstandAf } from './annonce.entity.ts';
import { type Annonceindhold, tjekHandling } from './annonce.rules.ts';
import { type Afsender, CompleteAnnonce } from './complete-annonce.ts';
import { PublishAnnonce } from './publish-annonce.ts';

/** What an owner does to its ad: the caller has loaded and locked it, and knows that it is the owner's. */
@Injectable()
export class UpdateAnnonce {
  constructor(
    private readonly record: AnnonceRecord,
    private readonly completing: CompleteAnnonce,
    private readonly publishing: PublishAnnonce,
    private readonly clock: Clock,
  ) {}

  /** A changed text waits for approval, in place of one that waited or was rejected; the approved one stays as it is (ANN-14, ANN-15, ANN-22). */
  async change(manager: EntityManager, row: Annonce, { wish, version, afsender }: { wish: Annonceindhold; version: number; afsender: Afsender }): Promise<Annonce> {
    const now = this.clock.now();
    tjekHandling(tilstandAf(row), 'rediger', now);
    if (row.version !== version) throw new Refusal(annonceAendret);
    const ventende = await this.completing.execute(manager, { ...wish, anonym: afsender.myndighed ? row.anonym : wish.anonym }, afsender);
    const indsendtAt = row.ventende && !row.afvisning ? row.indsendtAt : now;
    return this.record.save(manager, row, { ventende, afvisning: null, indsendtAt, aendretAt: now });
  }

  /** Ends an approved ad before its time; it leaves Find job with the same commit (ANN-20). */
  async close(manager: EntityManager, row: Annonce, version: number | undefined): Promise<Annonce> {
    const now = this.clock.now();
    tjekHandling(tilstandAf(row), 'afslut', now);
    if (version !== undefined && row.version !== version) throw new Refusal(annonceAendret);
    const closed = await this.record.save(manager, row, { afsluttetAt: now, ...udenVentende(row), aendretAt: now });
    await this.publishing.forget(manager, row.id);
    return this.publishing.settle(manager, closed, { changed: false });
  }

  /** Takes the ad out of the overview and out of Find job; the row stays, with who and when (ANN-23). */
  async delete(manager: EntityManager, row: Annonce, by: string): Promise<void> {
    const deleted = await this.record.save(manager, row, { slettetAt: this.clock.now(), slettetAf: by });
    await this.publishing.forget(manager, row.id);
    await this.publishing.settle(manager, deleted, { changed: false });
  }
}

/** A text that waited is dropped with the ad, the approved one kept. */
const udenVentende = (row: Annonce): Partial<Annonce> => (row.godkendt ? { ventende: null, afvisning: null } : {});
