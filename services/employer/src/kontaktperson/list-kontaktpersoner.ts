import type { AnswerOf, listKontaktpersoner, Principal, QueryOf } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RequireTilknytning } from './require-tilknytning.ts';
import { KontaktpersonRecord } from './kontaktperson-record.ts';
import { Kontaktperson } from './kontaktperson.entity.ts';
import { kontaktpersonerPerSide, sideAf, sorteret } from './kontaktperson.rules.ts';

/** One page of the company's kontaktpersoner (AG-KP-07, AG-KP-08, AG-KP-10). Sorted here, since the database sees sealed names only. */
@Injectable()
export class ListKontaktpersoner {
  constructor(
    private readonly tilknytning: RequireTilknytning,
    private readonly record: KontaktpersonRecord,
  ) {}

  async execute(
    manager: EntityManager,
    { caller, query }: { caller: Principal; query: QueryOf<typeof listKontaktpersoner> },
  ): Promise<AnswerOf<typeof listKontaktpersoner>> {
    const { virksomhed } = await this.tilknytning.open(manager, caller);
    const rows = await manager.findBy(Kontaktperson, { cvr: virksomhed.cvr });
    const linjer = sorteret(rows.map((row) => this.record.viewOf(row, caller.id)), query);
    return { items: sideAf(linjer, query.page), total: linjer.length, page: query.page, pageSize: kontaktpersonerPerSide };
  }
}
