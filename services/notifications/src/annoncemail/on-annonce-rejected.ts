import { annonceRejected, type ReceivedEvent } from '@jobnet/contracts';
import { On } from '@jobnet/messaging';
import { CONFIG } from '@jobnet/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { NotificationsConfig } from '../config.ts';
import { QueueMail } from '../mail/queue-mail.ts';
import { annoncemailTexts } from './annoncemail.texts.ts';

/** ANN-31, EMAIL-03: tells the creator why the ad was rejected; reason and address came as a claim. */
@Injectable()
export class OnAnnonceRejected {
  constructor(
    private readonly queueMail: QueueMail,
    @Inject(CONFIG) private readonly config: NotificationsConfig,
  ) {}

  @On(annonceRejected)
  async handle(event: ReceivedEvent<typeof annonceRejected>, manager: EntityManager): Promise<void> {
    const { navn, email, titel, aarsag, begrundelse } = event.claim;
    const url = new URL(`/virksomhed/annoncer/${event.data.annonceId}`, this.config.JOBNET_URL).href;
    await this.queueMail.execute(manager, {
      sourceId: event.id,
      to: { email },
      subject: annoncemailTexts.rejected.subject,
      lines: annoncemailTexts.rejected.lines({ navn, titel, aarsag, begrundelse, url }),
      delivery: 'at-least-once',
    });
  }
}
