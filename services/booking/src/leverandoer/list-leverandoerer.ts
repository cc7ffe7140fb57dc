import type { AnswerOf, listLeverandoerer } from '@jobnet/contracts';
import { FieldCipher } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LeverandoerRow } from './leverandoer.entity.ts';
import { leverandoerViewOf } from './register-leverandoer.ts';

/** All registered vendors, by name (FEJL-29). */
@Injectable()
export class ListLeverandoerer {
  constructor(private readonly cipher: FieldCipher) {}

  async execute(manager: EntityManager): Promise<AnswerOf<typeof listLeverandoerer>> {
    const rows = await manager.find(LeverandoerRow, { order: { navn: 'ASC' } });
    return { items: rows.map((row) => leverandoerViewOf(row, this.cipher)) };
  }
}
