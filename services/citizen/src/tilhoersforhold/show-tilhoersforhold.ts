import { type AnswerOf, commonProblems, type PayloadOf, Refusal, type showTilhoersforhold, type tilhoersforholdUpdated } from '@jobnet/contracts';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { RequireOwnBorger } from './require-own-borger.ts';
import { Tilhoersforhold } from './tilhoersforhold.entity.ts';

/** The row in its wire form: what is not known is left out. */
export const toAnswer = (row: Tilhoersforhold): AnswerOf<typeof showTilhoersforhold> => ({
  kommunekode: row.kommunekode,
  akassekode: row.akassekode ?? undefined,
  kontaktgruppe: row.kontaktgruppe ?? undefined,
  visitationskategori: row.visitationskategori ?? undefined,
  kontaktforloeb: row.kontaktforloeb ?? undefined,
  beskyttet: row.beskyttet,
});

/** The shareable state: what the event carries. */
export const toTilhoersforholdState = (row: Tilhoersforhold): PayloadOf<typeof tilhoersforholdUpdated> => {
  const { kontaktforloeb: _kept, ...shared } = toAnswer(row);
  return { borgerId: row.id, ...shared };
};

/** ID-LOGIN-14: where an own borger belongs. */
@Injectable()
export class ShowTilhoersforhold {
  constructor(private readonly ownBorger: RequireOwnBorger) {}

  async execute(call: CallOf<typeof showTilhoersforhold>): Promise<AnswerOf<typeof showTilhoersforhold>> {
    await this.ownBorger.check(call, { action: 'read', purpose: 'Tilhørsforhold', fields: ['tilhoersforhold'] });
    const row = await call.manager.findOneBy(Tilhoersforhold, { id: call.params.borgerId });
    if (!row) throw new Refusal(commonProblems.findesIkke);
    return toAnswer(row);
  }
}
