import type { AnswerOf, BodyOf, replaceJoboenskerForBorger } from '@jobnet/contracts';
import { Clock, newId, updateVersioned } from '@jobnet/messaging';
import { MAX_SOEGTE_STILLINGSBETEGNELSER } from '@jobnet/reference-data';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { lockBorger } from '../borger/lock-borger.ts';
import { Stillingsbetegnelse } from '../stillingsbetegnelse/stillingsbetegnelse.entity.ts';
import { RequireOwnBorger } from '../tilhoersforhold/require-own-borger.ts';
import { Joboenske } from './joboenske.entity.ts';
import { checkErfaring, checkInTaxonomy, planReplacement } from './joboenske.rules.ts';
import { loadJoboensker, toJoboenske } from './load-joboensker.ts';
import { recordJoboenske } from './record-joboenske.ts';

type Wanted = BodyOf<typeof replaceJoboenskerForBorger>['items'][number];

/** A fagsystem replaces the list by its own records: udgåede are taken (TIL-11), lines without a date too (JM-09). */
@Injectable()
export class ReplaceJoboensker {
  constructor(
    private readonly clock: Clock,
    private readonly ownBorger: RequireOwnBorger,
  ) {}

  async execute(call: CallOf<typeof replaceJoboenskerForBorger>): Promise<AnswerOf<typeof replaceJoboenskerForBorger>> {
    const { manager } = call;
    const { borgerId } = call.params;
    await lockBorger(manager, borgerId);
    await this.ownBorger.check(call, { action: 'change', purpose: 'Jeg søger job som', fields: ['joboensker'] });
    await checkImport(manager, call.body.items);
    const existing = await manager.find(Joboenske, { where: { borgerId }, order: { id: 'ASC' } });
    const plan = planReplacement(existing, call.body.items);
    const happened = { borgerId, aarsag: 'fagsystem' as const, at: this.clock.now() };
    if (plan.removed.length > 0) await manager.delete(Joboenske, { id: In(plan.removed.map(({ id }) => id)) });
    await recordJoboenske(manager, plan.removed, { ...happened, haendelse: 'slettet' });
    const added = plan.added.map((wish) => newLine(borgerId, wish));
    if (added.length > 0) await manager.insert(Joboenske, added);
    await recordJoboenske(manager, added, { ...happened, haendelse: 'tilfoejet' });
    const changed = plan.kept.filter(({ line, wish }) => line.harUddannelse !== wish.harUddannelse || line.erfaring !== wish.erfaring);
    for (const { line, wish } of changed) {
      await updateVersioned(manager, Joboenske, line, { harUddannelse: wish.harUddannelse, erfaring: wish.erfaring });
    }
    await recordJoboenske(manager, changed.map(({ line }) => line), { ...happened, haendelse: 'rettet' });
    const lines = await loadJoboensker(manager, borgerId);
    return { items: lines.map((line) => toJoboenske(line, this.clock.today())), max: MAX_SOEGTE_STILLINGSBETEGNELSER };
  }
}

const checkImport = async (manager: EntityManager, items: readonly Wanted[]): Promise<void> => {
  const known = await manager.findBy(Stillingsbetegnelse, { conceptUri: In(items.map(({ conceptUri }) => conceptUri)) });
  for (const [place, item] of items.entries()) {
    checkErfaring(item.erfaring, `/items/${place}/erfaring`);
    checkInTaxonomy(item, known.find(({ conceptUri }) => conceptUri === item.conceptUri));
  }
};

const newLine = (borgerId: string, wish: Wanted) => ({
  id: newId(),
  borgerId,
  conceptUri: wish.conceptUri,
  aliasId: wish.aliasId ?? null,
  harUddannelse: wish.harUddannelse,
  erfaring: wish.erfaring,
  registreretAt: wish.registreret ? new Date(wish.registreret) : null,
  version: 1,
});
