import type { AnswerOf, registerFerieForBorger, registerFravaer, registerSygemeldingForBorger } from '@jobnet/contracts';
import { FRAVAER_FERIE } from '@jobnet/reference-data';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { checkAndetFravaer, checkOverlap, decideSygemelding } from './fravaer.rules.ts';
import { toFravaer } from './list-fravaer.ts';
import { SaveFravaer } from './save-fravaer.ts';

type Answer = AnswerOf<typeof registerFravaer>;

/** FER-02, SYG-01, HIST-04: a kommune or a-kasse registers that an own borger is ill, on holiday or away for another reason. */
@Injectable()
export class RegisterFravaer {
  constructor(private readonly saving: SaveFravaer) {}

  async sygemelding(call: CallOf<typeof registerSygemeldingForBorger>): Promise<Answer> {
    const { existing, today } = await this.saving.begin(call);
    return toFravaer(await this.saving.insert(call.manager, call.params.borgerId, decideSygemelding(existing, call.body.fra, today)));
  }

  async ferie(call: CallOf<typeof registerFerieForBorger>): Promise<Answer> {
    const { existing } = await this.saving.begin(call);
    const wish = { fravaerstype: FRAVAER_FERIE, ...call.body };
    checkOverlap(existing, wish);
    return toFravaer(await this.saving.insert(call.manager, call.params.borgerId, wish));
  }

  async andet(call: CallOf<typeof registerFravaer>): Promise<Answer> {
    const { existing, today } = await this.saving.begin(call);
    const wish = { ...call.body, til: call.body.til ?? null };
    checkAndetFravaer(wish.fravaerstype, today);
    checkOverlap(existing, wish);
    return toFravaer(await this.saving.insert(call.manager, call.params.borgerId, wish));
  }
}
