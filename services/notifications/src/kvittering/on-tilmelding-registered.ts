import { type ReceivedEvent, tilmeldingKvittering, tilmeldingRegistered } from '@jobnet/contracts';
import { On } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TellBorger } from './tell-borger.ts';

/** TIL-07, MSG-05: the receipt for a tilmelding. */
@Injectable()
export class OnTilmeldingRegistered {
  constructor(private readonly tellBorger: TellBorger) {}

  @On(tilmeldingRegistered)
  async handle(event: ReceivedEvent<typeof tilmeldingRegistered>, manager: EntityManager): Promise<void> {
    await this.tellBorger.execute(manager, { borgerId: event.data.borgerId, eventId: event.id, kvittering: tilmeldingKvittering(event.data) });
  }
}
