import { moedeBooked, moedeKvittering, type ReceivedEvent } from '@jobnet/contracts';
import { On } from '@jobnet/messaging';
import { moedeformer } from '@jobnet/reference-data';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TellBorger } from './tell-borger.ts';

/** BOOK-21: the receipt for a booked meeting, with its mødeform. */
@Injectable()
export class OnMoedeBooked {
  constructor(private readonly tellBorger: TellBorger) {}

  @On(moedeBooked)
  async handle(event: ReceivedEvent<typeof moedeBooked>, manager: EntityManager): Promise<void> {
    const { borgerId, start, moedeform } = event.data;
    const label = moedeformer.find(moedeform)?.straksbookingLabel ?? 'Se detaljer på Jobnet';
    await this.tellBorger.execute(manager, { borgerId, eventId: event.id, kvittering: moedeKvittering({ start, moedeform: label }) });
  }
}
