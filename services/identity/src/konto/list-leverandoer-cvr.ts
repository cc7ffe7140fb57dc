import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LeverandoerCvrRow } from './leverandoer-cvr.entity.ts';

/** The companies whose employees log in as vendors, by CVR number. */
@Injectable()
export class ListLeverandoerCvr {
  async execute(manager: EntityManager) {
    const rows = await manager.find(LeverandoerCvrRow, { order: { cvr: 'ASC' } });
    return { items: rows.map(({ cvr, createdAt }) => ({ cvr, oprettet: createdAt.toISOString() })) };
  }
}
