import type { AnswerOf, showModtager } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BookingFejlRow } from '../booking-fejl/booking-fejl.entity.ts';
import { countBookingFejl } from '../booking-fejl/booking-fejl-view.ts';
import type { LeverandoerRow } from '../leverandoer/leverandoer.entity.ts';
import { PauseModtager } from './pause-modtager.ts';
import { signingNow } from './signing-now.ts';

/** A vendor's receiver as the vendor and drift see it (FEJL-28). */
@Injectable()
export class LoadModtager {
  constructor(
    private readonly clock: Clock,
    private readonly pauseModtager: PauseModtager,
  ) {}

  async execute(manager: EntityManager, vendor: LeverandoerRow): Promise<AnswerOf<typeof showModtager>> {
    const { id: leverandoerId, navn, cvr, bookingFejlUrl, protokol, cprForm, signatur } = vendor;
    const keys = await signingNow(manager, leverandoerId, this.clock.now());
    const pause = await this.pauseModtager.open(manager, leverandoerId);
    const oldest = await manager.findOne(BookingFejlRow, { where: { leverandoerId, status: 'venter' }, order: { modtaget: 'ASC' } });
    return {
      leverandoerId, navn, cvr, bookingFejlUrl, protokol, cprForm, signatur,
      noegler: keys.map((key) => ({
        noegleId: key.id,
        signatur: key.signatur,
        ...(key.offentligNoegle ? { offentligNoegle: key.offentligNoegle } : {}),
        oprettet: key.oprettet.toISOString(),
        ...(key.udloeber ? { udloeber: key.udloeber.toISOString() } : {}),
      })),
      ...(pause ? { pause: { fra: pause.fra.toISOString(), svar: pause.svar, proevesIgen: pause.proevesIgen.toISOString() } } : {}),
      antal: await countBookingFejl(manager, leverandoerId),
      ...(oldest ? { aeldsteVenter: oldest.modtaget.toISOString() } : {}),
    };
  }
}
