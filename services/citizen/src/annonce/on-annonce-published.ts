import { annoncePublished, type ReceivedEvent } from '@jobnet/contracts';
import { On } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { saveAnnonce } from './save-annonce.ts';

/** AGENT-05: keeps the facts of ads that stand in Find job. */
@Injectable()
export class ProjectAnnoncePublished {
  @On(annoncePublished)
  async handle(event: ReceivedEvent<typeof annoncePublished>, manager: EntityManager): Promise<void> {
    await saveAnnonce(manager, event.data);
  }
}
