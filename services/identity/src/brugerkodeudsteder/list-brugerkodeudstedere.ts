import type { AnswerOf, listBrugerkodeudstedere } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { akasser } from '@jobnet/reference-data';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BrugerkodeudstederRow } from './brugerkodeudsteder.entity.ts';

/** ID-KODE-02: every a-kasse of today, and whether it may issue brugerkoder. */
@Injectable()
export class ListBrugerkodeudstedere {
  constructor(private readonly clock: Clock) {}

  async execute(manager: EntityManager): Promise<AnswerOf<typeof listBrugerkodeudstedere>> {
    const on = new Set((await manager.findBy(BrugerkodeudstederRow, { maaUdstede: true })).map(({ akassekode }) => akassekode));
    const today = this.clock.today();
    return { items: akasser.all.filter(({ code }) => akasser.isValid(code, today)).map(({ code }) => ({ akassekode: code, maaUdstede: on.has(code) })) };
  }
}
