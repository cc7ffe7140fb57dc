import type { AnswerOf, searchStillingsbetegnelser, showStillingstrae } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Stillingsbetegnelse } from './stillingsbetegnelse.entity.ts';
import { erUdgaaet, forslagTil } from './stillingsbetegnelse.rules.ts';

/** The taxonomy for people: typeahead (JM-11) and tree (JOB-06, JOB-07). About 130 rows, so both read them all. */
@Injectable()
export class ListStillingsbetegnelser {
  constructor(private readonly clock: Clock) {}

  async search(manager: EntityManager, q: string): Promise<AnswerOf<typeof searchStillingsbetegnelser>> {
    if (!q) return { items: [] };
    return { items: forslagTil(q, await manager.find(Stillingsbetegnelse), this.clock.today()) };
  }

  async tree(manager: EntityManager): Promise<AnswerOf<typeof showStillingstrae>> {
    const rows = (await manager.find(Stillingsbetegnelse, { order: { label: 'ASC' } })).filter((row) => !erUdgaaet(row.udgaaetFra, this.clock.today()));
    const omraader = Map.groupBy(rows, ({ omraade }) => omraade);
    return {
      omraader: [...omraader]
        .sort(([a], [b]) => Number(a) - Number(b))
        .map(([kode, iOmraadet]) => ({
          kode,
          navn: iOmraadet[0]?.omraadenavn ?? kode,
          grupper: [...Map.groupBy(iOmraadet, ({ gruppe }) => gruppe)]
            .sort(([a], [b]) => Number(a) - Number(b))
            .map(([gruppe, iGruppen]) => ({
              kode: gruppe,
              navn: iGruppen[0]?.gruppenavn ?? gruppe,
              stillinger: iGruppen.map(({ id, conceptUri, label, aliasser }) => ({ stillingsbetegnelseId: id, conceptUri, label, aliasser })),
            })),
        })),
    };
  }
}
