import type { AnswerOf, showTilmelding } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { RequireOwnBorger } from '../tilhoersforhold/require-own-borger.ts';
import { loadTilmelding } from './load-tilmelding.ts';
import type { Tilmelding } from './tilmelding.entity.ts';
import { isTilmeldt, statusOf } from './tilmelding.rules.ts';

type Answer = AnswerOf<typeof showTilmelding>;

/** The newest tilmelding in the form fagsystemer get. */
export const toFagsystemAnswer = (row: Tilmelding | undefined, today: string): Answer => ({
  tilmeldt: isTilmeldt(statusOf(row, today)),
  tilmeldingId: row?.id,
  ydelse: row?.ydelse,
  akassekode: row?.akassekode ?? undefined,
  tilmeldtFra: row?.tilmeldtFra,
  registeredAt: row?.registeredAt.toISOString(),
  registeredBy: row?.registeredBy,
  afmeldtFra: row?.afmeldtFra ?? undefined,
  afmeldingsaarsag: row?.afmeldingsaarsag ?? undefined,
  fremmoedeDato: row?.fremmoedeDato ?? undefined,
  bekraeftet: Boolean(row?.bekraeftetAt),
  jobnetflag: row?.jobnetflag ?? false,
});

/** TIL-02: an own borger's newest tilmelding, for fagsystemer and staff. */
@Injectable()
export class ShowTilmelding {
  constructor(
    private readonly clock: Clock,
    private readonly ownBorger: RequireOwnBorger,
  ) {}

  async execute(call: CallOf<typeof showTilmelding>): Promise<Answer> {
    await this.ownBorger.check(call, { action: 'read', purpose: 'Tilmelding', fields: ['tilmelding'] });
    return toFagsystemAnswer(await loadTilmelding(call.manager, call.params.borgerId), this.clock.today());
  }
}
