import { type AnswerOf, tilhoersforholdUpdated, type updateTilhoersforhold } from '@jobnet/contracts';
import { Clock, Outbox, updateVersioned } from '@jobnet/messaging';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { lockBorger } from '../borger/lock-borger.ts';
import { loadAffiliation, RequireOwnBorger } from './require-own-borger.ts';
import { toAnswer, toTilhoersforholdState } from './show-tilhoersforhold.ts';
import { Tilhoersforhold } from './tilhoersforhold.entity.ts';
import { checkAuthority, checkCodes } from './tilhoersforhold.rules.ts';

type Call = CallOf<typeof updateTilhoersforhold>;

/** ID-LOGIN-14, BOOK-08: an authority says where a borger belongs. Told only when something changed. */
@Injectable()
export class UpdateTilhoersforhold {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly ownBorger: RequireOwnBorger,
  ) {}

  async execute(call: Call): Promise<AnswerOf<typeof updateTilhoersforhold>> {
    const { manager, body } = call;
    const { borgerId } = call.params;
    await lockBorger(manager, borgerId);
    checkAuthority(call.principal.organisation, await loadAffiliation(manager, borgerId), body);
    checkCodes(body, this.clock.today());
    await this.ownBorger.record(call, { action: 'change', purpose: 'Tilhørsforhold', fields: Object.keys(body) });
    const wanted = {
      kommunekode: body.kommunekode,
      akassekode: body.akassekode ?? null,
      kontaktgruppe: body.kontaktgruppe ?? null,
      visitationskategori: body.visitationskategori ?? null,
      kontaktforloeb: body.kontaktforloeb ?? null,
      beskyttet: body.beskyttet,
    };
    const current = await manager.findOneBy(Tilhoersforhold, { id: borgerId });
    if (current && isSame(current, wanted)) return toAnswer(current);
    const saved = { id: borgerId, ...wanted, version: (current?.version ?? 0) + 1 };
    if (current) await updateVersioned(manager, Tilhoersforhold, current, wanted);
    else await manager.insert(Tilhoersforhold, saved);
    this.outbox.add(manager, tilhoersforholdUpdated, { subject: borgerId, sequence: saved.version, data: toTilhoersforholdState(saved) });
    return toAnswer(saved);
  }
}

const isSame = (current: Tilhoersforhold, wanted: Omit<Tilhoersforhold, 'id' | 'version'>): boolean =>
  Object.entries(wanted).every(([field, value]) => current[field as keyof Tilhoersforhold] === value);
