import { annonceApproved, type ReceivedEvent } from '@jobnet/contracts';
import { On } from '@jobnet/messaging';
import { CONFIG } from '@jobnet/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { NotificationsConfig } from '../config.ts';
import { QueueMail } from '../mail/queue-mail.ts';
import { annoncemailTexts } from './annoncemail.texts.ts';

/** ADM-01: tells the creator that the ad was approved; the address came as a claim. */
@Injectable()
export class OnAnnonceApproved {
  constructor(
    private readonly queueMail: QueueMail,
    @Inject(CONFIG) private readonly config: NotificationsConfig,
  ) {}

  @On(annonceApproved)
  async handle(event: ReceivedEvent<typeof annonceApproved>, manager: EntityManager): Promise<void> {
    const { navn, email, titel } = event.claim;
    const url = new URL(`/find-job/${event.data.annonceId}`, this.config.JOBNET_URL).href;
    await this.queueMail.execute(manager, {
      sourceId: event.id,
      to: { email },
      subject: annoncemailTexts.approved.subject,
      lines: annoncemailTexts.approved.lines({ navn, titel, publiceresFra: event.data.publiceresFra, url }),
      delivery: 'at-least-once',
    });
  }
}
