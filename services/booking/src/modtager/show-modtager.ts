import type { AnswerOf, listModtagere, showModtager } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LeverandoerRow } from '../leverandoer/leverandoer.entity.ts';
import { requireLeverandoer } from '../leverandoer/own-leverandoer.ts';
import { LoadModtager } from './load-modtager.ts';

/** The receiver of one vendor for itself, and of all of them for drift (FEJL-28). */
@Injectable()
export class ShowModtager {
  constructor(private readonly loadModtager: LoadModtager) {}

  async one(manager: EntityManager, cvr: string): Promise<AnswerOf<typeof showModtager>> {
    return this.loadModtager.execute(manager, await requireLeverandoer(manager, cvr));
  }

  async all(manager: EntityManager): Promise<AnswerOf<typeof listModtagere>> {
    const vendors = await manager.find(LeverandoerRow, { order: { navn: 'ASC' } });
    const items: AnswerOf<typeof showModtager>[] = [];
    for (const vendor of vendors) items.push(await this.loadModtager.execute(manager, vendor));
    return { items };
  }
}
