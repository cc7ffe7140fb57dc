import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LeverandoerRow } from './leverandoer.entity.ts';

/** FEJL-29: the vendor that serves a kommune on a day; the one that started last when several do. */
@Injectable()
export class FindLeverandoer {
  async execute(manager: EntityManager, kommunekode: string, dag: string): Promise<LeverandoerRow | undefined> {
    const row = await manager
      .createQueryBuilder(LeverandoerRow, 'l')
      .where(':kommunekode = any(l.kommuner)', { kommunekode })
      .andWhere('l.gyldig_fra <= :dag and (l.gyldig_til is null or l.gyldig_til >= :dag)', { dag })
      .orderBy('l.gyldig_fra', 'DESC')
      .addOrderBy('l.id', 'DESC')
      .getOne();
    return row ?? undefined;
  }
}
