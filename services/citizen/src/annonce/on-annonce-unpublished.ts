import { annonceUnpublished, type ReceivedEvent } from '@jobnet/contracts';
import { On } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { saveAnnonce } from './save-annonce.ts';

/** ANN-20: an ad left Find job; its row stays as a tombstone, also when its publishing is seen later. */
@Injectable()
export class ProjectAnnonceUnpublished {
  @On(annonceUnpublished)
  async handle(event: ReceivedEvent<typeof annonceUnpublished>, manager: EntityManager): Promise<void> {
    await saveAnnonce(manager, event.data);
  }
}
