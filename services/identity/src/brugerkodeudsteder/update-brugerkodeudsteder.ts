import { type AnswerOf, commonProblems, Refusal, type updateBrugerkodeudsteder } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { akasser } from '@jobnet/reference-data';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { BrugerkodeudstederRow } from './brugerkodeudsteder.entity.ts';

/** ID-KODE-02: switches an a-kasse on or off; what it has issued stays. */
@Injectable()
export class UpdateBrugerkodeudsteder {
  constructor(private readonly clock: Clock) {}

  async execute({ manager, params, body }: CallOf<typeof updateBrugerkodeudsteder>): Promise<AnswerOf<typeof updateBrugerkodeudsteder>> {
    const { akassekode } = params;
    if (!akasser.isValid(akassekode, this.clock.today())) throw new Refusal(commonProblems.findesIkke);
    await manager.upsert(BrugerkodeudstederRow, { akassekode, maaUdstede: body.maaUdstede, updatedAt: this.clock.now() }, ['akassekode']);
    return { akassekode, maaUdstede: body.maaUdstede };
  }
}
