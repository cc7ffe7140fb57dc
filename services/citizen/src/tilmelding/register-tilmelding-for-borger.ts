import type { AnswerOf, registerTilmeldingForBorger } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { lockBorger } from '../borger/lock-borger.ts';
import { RequireOwnBorger } from '../tilhoersforhold/require-own-borger.ts';
import { loadTilmelding } from './load-tilmelding.ts';
import { SaveTilmelding } from './save-tilmelding.ts';
import { isTilmeldt, statusOf } from './tilmelding.rules.ts';

/**
 * TIL-30, ID-KODE-28: the kommune registers a borger who shows up. Repeating it, with any key, gives the tilmelding there is.
 * Udgåede stillingsbetegnelser stay: only the borger's own flow has warned about deleting them.
 */
@Injectable()
export class RegisterTilmeldingForBorger {
  constructor(
    private readonly clock: Clock,
    private readonly saving: SaveTilmelding,
    private readonly ownBorger: RequireOwnBorger,
  ) {}

  async execute(call: CallOf<typeof registerTilmeldingForBorger>): Promise<AnswerOf<typeof registerTilmeldingForBorger>> {
    const { manager, body } = call;
    const { borgerId } = call.params;
    await lockBorger(manager, borgerId);
    await this.ownBorger.checkKommune(call, { action: 'change', purpose: 'Tilmelding', fields: ['tilmelding'] });
    const current = await loadTilmelding(manager, borgerId);
    const today = this.clock.today();
    const active = current && isTilmeldt(statusOf(current, today)) ? current : undefined;
    const row = active ?? (await this.saving.execute(manager, current, { ...body, tilmeldtFra: body.tilmeldtFra ?? today, borgerId, registeredBy: 'fagsystem' }));
    return {
      tilmeldingId: row.id,
      tilmeldtFra: row.tilmeldtFra,
      registeredAt: row.registeredAt.toISOString(),
      fremmoedeDato: row.fremmoedeDato ?? undefined,
      nyTilmelding: !active,
      brugernavn: 'Ukendt',
      adgangskode: 'Ukendt',
    };
  }
}
