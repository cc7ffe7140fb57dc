import { annoncePublished, annonceUnpublished } from '@jobnet/contracts';
import { Clock, DueWork, Outbox } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FindJobIndex } from '../find-job/find-job-index.ts';
import { factsOf } from './annonce-facts.ts';
import { AnnonceRecord } from './annonce-record.ts';
import { type Annonce, tilstandAf } from './annonce.entity.ts';
import { statusAf } from './annonce.rules.ts';

/** Brings Find job and the others in line with an ad's status now (ANN-09, ANN-17, ANN-19, ANN-35, JOB-19). */
@Injectable()
export class PublishAnnonce {
  constructor(
    private readonly record: AnnonceRecord,
    private readonly index: FindJobIndex,
    private readonly outbox: Outbox,
    private readonly dueWork: DueWork,
    private readonly clock: Clock,
  ) {}

  /** Publishes, unpublishes or leaves it; `changed` says that the approved text is a new one. Safe to repeat. */
  async settle(manager: EntityManager, row: Annonce, { changed }: { changed: boolean }): Promise<Annonce> {
    const now = this.clock.now();
    const visible = statusAf(tilstandAf(row), now) === 'paa-jobnet';
    if (visible && (changed || !row.paaJobnet)) {
      const shown = await this.record.save(manager, row, { paaJobnet: true });
      await this.index.put(manager, shown);
      this.outbox.add(manager, annoncePublished, { subject: row.id, sequence: shown.version, data: factsOf(shown, now) });
      return shown;
    }
    if (visible || !row.paaJobnet) return row;
    const gone = await this.record.save(manager, row, { paaJobnet: false });
    await this.index.remove(manager, row.id);
    this.outbox.add(manager, annonceUnpublished, { subject: row.id, sequence: gone.version, data: factsOf(gone, now) });
    return gone;
  }

  /** Plans the exact moments at which the ad appears and disappears (ANN-08); earlier plans are moved. */
  async plan(manager: EntityManager, { id, publiceresFra, publiceresTil }: Annonce): Promise<void> {
    const now = this.clock.now();
    await this.#planOne(manager, { kind: 'publicer-annonce', ref: id, dueAt: publiceresFra }, now);
    await this.#planOne(manager, { kind: 'afpublicer-annonce', ref: id, dueAt: publiceresTil }, now);
  }

  /** The ad was ended or deleted: nothing is to happen any more. */
  async forget(manager: EntityManager, id: string): Promise<void> {
    await this.dueWork.cancel(manager, { kind: 'publicer-annonce', ref: id });
    await this.dueWork.cancel(manager, { kind: 'afpublicer-annonce', ref: id });
  }

  async #planOne(manager: EntityManager, { kind, ref, dueAt }: { kind: string; ref: string; dueAt: Date | null }, now: Date): Promise<void> {
    if (dueAt && dueAt > now) await this.dueWork.schedule(manager, { kind, ref, dueAt });
    else await this.dueWork.cancel(manager, { kind, ref });
  }
}
