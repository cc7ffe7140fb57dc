import { moedeAflyst, moedeCancelled, type ReceivedEvent } from '@jobnet/contracts';
import { On } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TellBorger } from './tell-borger.ts';

/** BOOK-06: the kommune has cancelled a meeting. What the borger cancelled is known, and the a-kasse tells of its own meetings itself. */
@Injectable()
export class OnMoedeCancelled {
  constructor(private readonly tellBorger: TellBorger) {}

  @On(moedeCancelled)
  async handle(event: ReceivedEvent<typeof moedeCancelled>, manager: EntityManager): Promise<void> {
    const { borgerId, start, aflystAf, oprindelse } = event.data;
    if (aflystAf !== 'myndighed' || oprindelse === 'akasse') return;
    await this.tellBorger.execute(manager, { borgerId, eventId: event.id, kvittering: moedeAflyst({ start }) });
  }
}
