import { type AnswerOf, commonProblems, type listMoeder, Refusal, type showMoede } from '@jobnet/contracts';
import { addDays, dagensStart } from '@jobnet/reference-data';
import { Injectable } from '@nestjs/common';
import { And, type EntityManager, In, LessThan, MoreThanOrEqual } from 'typeorm';
import { MoedeRow } from './moede.entity.ts';
import { shownStatuses } from './moede.rules.ts';
import { MoedeView } from './moede-view.ts';

/** The borger's meetings in a period of Danish days, earliest first (BOOK-02, KAL-01), and one of them (BOOK-03). */
@Injectable()
export class ListMoeder {
  constructor(private readonly view: MoedeView) {}

  async execute(manager: EntityManager, wish: { borgerId: string; fra: string; til: string }): Promise<AnswerOf<typeof listMoeder>> {
    return { items: (await moederInPeriod(manager, wish)).map((row) => this.view.of(row)) };
  }

  async show(manager: EntityManager, borgerId: string, moedeId: string): Promise<AnswerOf<typeof showMoede>> {
    const row = await manager.findOneBy(MoedeRow, { id: moedeId, borgerId, status: In([...shownStatuses]) });
    if (!row) throw new Refusal(commonProblems.findesIkke);
    return this.view.detailsOf(row);
  }
}

/** A borger's shown meetings that start in a period of Danish days, earliest first. */
export const moederInPeriod = (manager: EntityManager, { borgerId, fra, til }: { borgerId: string; fra: string; til: string }): Promise<MoedeRow[]> =>
  manager.find(MoedeRow, {
    where: { borgerId, status: In([...shownStatuses]), start: And(MoreThanOrEqual(dagensStart(fra)), LessThan(dagensStart(addDays(til, 1)))) },
    order: { start: 'ASC', id: 'ASC' },
  });
