import type { AnswerOf, registerTilmelding } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { akasser } from '@jobnet/reference-data';
import { borgerOf, type CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { lockBorger } from '../borger/lock-borger.ts';
import { deleteUdgaaedeJoboensker } from '../joboenske/delete-udgaaede-joboensker.ts';
import { isUdgaaet } from '../joboenske/joboenske.rules.ts';
import { loadJoboensker } from '../joboenske/load-joboensker.ts';
import { loadTilmelding } from './load-tilmelding.ts';
import { SaveTilmelding } from './save-tilmelding.ts';
import { checkStillingsbetegnelser, isTilmeldt, statusOf, stillingsbetegnelseTrin } from './tilmelding.rules.ts';

/** TIL-06, TIL-10, TIL-12: the borger becomes tilmeldt; udgåede stillingsbetegnelser are deleted with it. */
@Injectable()
export class RegisterTilmelding {
  constructor(
    private readonly clock: Clock,
    private readonly saving: SaveTilmelding,
  ) {}

  async execute(call: CallOf<typeof registerTilmelding>): Promise<AnswerOf<typeof registerTilmelding>> {
    const { manager, body } = call;
    const borgerId = borgerOf(call.principal);
    await lockBorger(manager, borgerId);
    const current = await loadTilmelding(manager, borgerId);
    const today = this.clock.today();
    const lines = (await loadJoboensker(manager, borgerId)).map((line) => ({ ...line, udgaaet: isUdgaaet(line, today) }));
    const alreadyTilmeldt = isTilmeldt(statusOf(current, today));
    if (!alreadyTilmeldt) checkStillingsbetegnelser(stillingsbetegnelseTrin(lines, this.clock.now()));
    const row = await this.saving.execute(manager, current, { ...body, borgerId, registeredBy: 'borger' });
    const udgaaede = lines.filter(({ udgaaet }) => udgaaet);
    await deleteUdgaaedeJoboensker(manager, udgaaede, { borgerId, at: row.registeredAt });
    return {
      tilmeldingId: row.id,
      tilmeldtFra: row.tilmeldtFra,
      registeredAt: row.registeredAt.toISOString(),
      ydelse: row.ydelse,
      akasse: row.akassekode ? { kode: row.akassekode, navn: akasser.nameOf(row.akassekode) } : undefined,
      fremmoedeDato: row.fremmoedeDato ?? undefined,
      stillingsbetegnelser: lines.filter(({ udgaaet }) => !udgaaet).map(({ aliasLabel, label }) => aliasLabel ?? label),
      slettedeStillingsbetegnelser: udgaaede.map(({ label }) => label),
    };
  }
}
