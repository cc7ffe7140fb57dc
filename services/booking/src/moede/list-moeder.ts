import { type AnswerOf, commonProblems, type listMoeder, Refusal, type showMoede } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import { Between, type EntityManager, In } from 'typeorm';
import { MoedeRow } from './moede.entity.ts';
import { shownStatuses } from './moede.rules.ts';
import { SettleMoede } from './settle-moede.ts';

const dayMs = 86_400_000;

/** The borger's meetings in a period of Danish days, earliest first (BOOK-02, KAL-01), and one of them (BOOK-03). */
@Injectable()
export class ListMoeder {
  constructor(private readonly settle: SettleMoede) {}

  async execute(manager: EntityManager, wish: { borgerId: string; fra: string; til: string }): Promise<AnswerOf<typeof listMoeder>> {
    const rows = await manager.find(MoedeRow, {
      where: {
        borgerId: wish.borgerId,
        status: In([...shownStatuses]),
        start: Between(new Date(Date.parse(wish.fra) - dayMs), new Date(Date.parse(wish.til) + 2 * dayMs)),
      },
      order: { start: 'ASC' },
    });
    const inPeriod = rows.filter(({ start }) => start && danishDay(start) >= wish.fra && danishDay(start) <= wish.til);
    return { items: inPeriod.map((row) => this.settle.viewOf(row)) };
  }

  async show(manager: EntityManager, borgerId: string, moedeId: string): Promise<AnswerOf<typeof showMoede>> {
    const row = await manager.findOneBy(MoedeRow, { id: moedeId, borgerId, status: In([...shownStatuses]) });
    if (!row) throw new Refusal(commonProblems.findesIkke);
    return this.settle.viewOf(row);
  }
}

const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });
const danishDay = (moment: Date): string => dayFormat.format(moment);
