import { afmeldingKvittering, afmeldingRegistered, type ReceivedEvent } from '@jobnet/contracts';
import { On } from '@jobnet/messaging';
import { afmeldingsaarsager } from '@jobnet/reference-data';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TellBorger } from './tell-borger.ts';

/** TIL-26, MSG-05: the receipt for an afmelding, with the reason in Jobnet's own words (TIL-25). */
@Injectable()
export class OnAfmeldingRegistered {
  constructor(private readonly tellBorger: TellBorger) {}

  @On(afmeldingRegistered)
  async handle(event: ReceivedEvent<typeof afmeldingRegistered>, manager: EntityManager): Promise<void> {
    const { borgerId, afmeldtFra, afmeldingsaarsag } = event.data;
    const aarsag = afmeldingsaarsager.find(afmeldingsaarsag)?.jobnetTekst ?? 'Andet';
    await this.tellBorger.execute(manager, { borgerId, eventId: event.id, kvittering: afmeldingKvittering({ afmeldtFra, aarsag }) });
  }
}
