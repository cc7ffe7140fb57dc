import type { AnswerOf, Principal, showOwnBrugerkoder } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BrugerkoderRecord } from './brugerkoder-record.ts';

/** ID-KODE-29: the borger's own brugernavn, if there is one. */
@Injectable()
export class ShowOwnBrugerkoder {
  constructor(private readonly record: BrugerkoderRecord) {}

  async execute(manager: EntityManager, { borgerId = '' }: Principal): Promise<AnswerOf<typeof showOwnBrugerkoder>> {
    const row = await this.record.ofBorger(manager, borgerId);
    return row ? { brugerkoder: { brugernavn: this.record.brugernavnOf(row), slettesEfter: row.slettesEfter.toISOString() } } : {};
  }
}
