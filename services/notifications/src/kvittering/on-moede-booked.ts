import { moedeBooked, moedeIndkaldelse, moedeKvittering, type ReceivedEvent } from '@jobnet/contracts';
import { On } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { moedeformLabel } from './moedeform-label.ts';
import { TellBorger } from './tell-borger.ts';

/** BOOK-21, BOOK-27: the receipt for a booked meeting with its mødeform, or that the kommune has made one. */
@Injectable()
export class OnMoedeBooked {
  constructor(private readonly tellBorger: TellBorger) {}

  @On(moedeBooked)
  async handle(event: ReceivedEvent<typeof moedeBooked>, manager: EntityManager): Promise<void> {
    const { borgerId, start, oprindelse, bekraeftesSenest } = event.data;
    const moede = { start, moedeform: moedeformLabel(event.data.moedeform) };
    const kvittering = oprindelse === 'kommune' ? moedeIndkaldelse({ ...moede, bekraeftesSenest }) : moedeKvittering(moede);
    await this.tellBorger.execute(manager, { borgerId, eventId: event.id, kvittering });
  }
}
