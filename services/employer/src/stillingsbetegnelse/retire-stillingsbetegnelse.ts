import { type AnswerOf, type BodyOf, commonProblems, Refusal, type retireStillingsbetegnelse } from '@jobnet/contracts';
import { Outbox, updateVersioned } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Stillingsbetegnelse } from './stillingsbetegnelse.entity.ts';
import { tellStillingsbetegnelse } from './tell-stillingsbetegnelse.ts';

/** Drift retires a stillingsbetegnelse from a date; those who have chosen it are told by citizen (TIL-11, JM-11). */
@Injectable()
export class RetireStillingsbetegnelse {
  constructor(private readonly outbox: Outbox) {}

  async execute(
    manager: EntityManager,
    { id, wish }: { id: string; wish: BodyOf<typeof retireStillingsbetegnelse> },
  ): Promise<AnswerOf<typeof retireStillingsbetegnelse>> {
    const row = await manager.findOneBy(Stillingsbetegnelse, { id });
    if (!row) throw new Refusal(commonProblems.findesIkke);
    const afloeser = wish.afloeserId ? await manager.findOneBy(Stillingsbetegnelse, { id: wish.afloeserId }) : null;
    if (wish.afloeserId && (!afloeser || afloeser.id === id)) throw new Refusal(commonProblems.findesIkke);
    const changes = { udgaaetFra: wish.udgaaetFra, afloeserUri: afloeser?.conceptUri ?? null };
    await updateVersioned(manager, Stillingsbetegnelse, row, changes);
    tellStillingsbetegnelse(this.outbox, manager, { ...row, ...changes, version: row.version + 1 });
    return { stillingsbetegnelseId: id, udgaaetFra: wish.udgaaetFra, ...(afloeser ? { afloeserUri: afloeser.conceptUri } : {}) };
  }
}
