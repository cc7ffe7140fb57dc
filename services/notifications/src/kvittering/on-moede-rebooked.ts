import { moedeAendret, moedeFlyttet, moedeRebooked, type ReceivedEvent } from '@jobnet/contracts';
import { On } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { moedeformLabel } from './moedeform-label.ts';
import { TellBorger } from './tell-borger.ts';

/** BOOK-05: a meeting has another time, place or caseworker; the a-kasse tells of its own meetings itself. */
@Injectable()
export class OnMoedeRebooked {
  constructor(private readonly tellBorger: TellBorger) {}

  @On(moedeRebooked)
  async handle(event: ReceivedEvent<typeof moedeRebooked>, manager: EntityManager): Promise<void> {
    const { borgerId, start, moedeform, flyttetFra, bekraeftesSenest, oprindelse, aendret } = event.data;
    if (oprindelse === 'akasse') return;
    const kvittering = flyttetFra || !aendret
      ? moedeFlyttet({ start, moedeform: moedeformLabel(moedeform), flyttetFra, bekraeftesSenest, aendret })
      : moedeAendret({ start, aendret });
    await this.tellBorger.execute(manager, { borgerId, eventId: event.id, kvittering });
  }
}
