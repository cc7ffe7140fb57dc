import { type AnswerOf, commonProblems, Refusal, type showBesked } from '@jobnet/contracts';
import { FieldCipher } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BeskedRow } from './besked.entity.ts';
import { contentOf, summaryOf } from './show-besked-content.ts';

/** One of the borger's own messages; another's does not exist for them (MSG-02). */
@Injectable()
export class ShowBesked {
  constructor(private readonly cipher: FieldCipher) {}

  async execute(manager: EntityManager, borgerId: string, beskedId: string): Promise<AnswerOf<typeof showBesked>> {
    const row = await manager.findOneBy(BeskedRow, { id: beskedId, borgerId });
    if (!row) throw new Refusal(commonProblems.findesIkke);
    return { ...summaryOf(row, this.cipher), linjer: [...contentOf(row, this.cipher).linjer] };
  }
}
