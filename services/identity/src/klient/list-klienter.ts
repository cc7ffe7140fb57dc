import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { KlientRow } from './klient.entity.ts';
import { viewOf } from './register-klient.ts';

/** The machine clients, by id. */
@Injectable()
export class ListKlienter {
  async execute(manager: EntityManager) {
    const rows = await manager.find(KlientRow, { order: { klientId: 'ASC' } });
    return { items: rows.map(viewOf) };
  }
}
