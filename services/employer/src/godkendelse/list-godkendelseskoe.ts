import { annonceAfventerIkke, type AnswerOf, commonProblems, type listGodkendelseskoe, type Principal, Refusal, type showGodkendelsessag } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { afvisningAf } from '../annonce/annonce-view.ts';
import { Annonce, nyesteIndhold } from '../annonce/annonce.entity.ts';
import { afventer, GodkendelseSag } from './godkendelse-sag.ts';

const most = 100;

/** STAR's queue: what waits, oldest first, and one ad of it with its whole text (ADM-01, ADM-02). */
@Injectable()
export class ListGodkendelseskoe {
  constructor(private readonly sager: GodkendelseSag) {}

  async execute(manager: EntityManager, caller: Principal): Promise<AnswerOf<typeof listGodkendelseskoe>> {
    const [rows, total] = await manager.findAndCount(Annonce, {
      where: { ventende: Not(IsNull()), afvisning: IsNull(), afsluttetAt: IsNull(), slettetAt: IsNull() },
      order: { indsendtAt: 'ASC', id: 'ASC' },
      take: most,
    });
    return { items: await this.sager.linesOf(manager, rows, caller), total };
  }

  async show(manager: EntityManager, { caller, id }: { caller: Principal; id: string }): Promise<AnswerOf<typeof showGodkendelsessag>> {
    const row = await manager.findOneBy(Annonce, { id, slettetAt: IsNull() });
    if (!row) throw new Refusal(commonProblems.findesIkke);
    const [line] = await this.sager.linesOf(manager, [row], caller);
    if (!line || !afventer(row)) throw new Refusal(annonceAfventerIkke);
    return {
      ...line,
      indhold: nyesteIndhold(row),
      ...(row.godkendt ? { godkendtIndhold: row.godkendt } : {}),
      ...(row.afvisning ? { tidligereAfvisning: afvisningAf(row.afvisning) } : {}),
    };
  }
}
