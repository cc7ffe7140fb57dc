import type { AnswerOf, registerRaskmeldingForBorger } from '@jobnet/contracts';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { Fravaer } from './fravaer.entity.ts';
import { decideRaskmelding, openSygdom } from './fravaer.rules.ts';
import { toFravaer } from './list-fravaer.ts';
import { SaveFravaer } from './save-fravaer.ts';

/** SYG-01, KAL-03: the illness of an own borger ends the day before the borger was well again. */
@Injectable()
export class RegisterRaskmelding {
  constructor(private readonly saving: SaveFravaer) {}

  async execute(call: CallOf<typeof registerRaskmeldingForBorger>): Promise<AnswerOf<typeof registerRaskmeldingForBorger>> {
    const { existing, today } = await this.saving.begin(call);
    const open = openSygdom(existing);
    const til = decideRaskmelding(open, call.body.raskFra, today);
    return toFravaer(await this.saving.change(call.manager, open as Fravaer, { til }));
  }
}
