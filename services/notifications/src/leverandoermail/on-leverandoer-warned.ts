import { leverandoerWarned, type ReceivedEvent } from '@jobnet/contracts';
import { On } from '@jobnet/messaging';
import { CONFIG } from '@jobnet/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { NotificationsConfig } from '../config.ts';
import { QueueMail } from '../mail/queue-mail.ts';
import { leverandoermailTexts } from './leverandoermail.texts.ts';

/** FEJL-28: mails a vendor's duty that reports wait or rest; the address came as a claim, and nothing of a borger is in the mail. */
@Injectable()
export class OnLeverandoerWarned {
  constructor(
    private readonly queueMail: QueueMail,
    @Inject(CONFIG) private readonly config: NotificationsConfig,
  ) {}

  @On(leverandoerWarned)
  async handle(event: ReceivedEvent<typeof leverandoerWarned>, manager: EntityManager): Promise<void> {
    const { grund, venter, hviler, bookingFejlId } = event.data;
    const { navn, email } = event.claim;
    const url = new URL('/backoffice/booking-fejl', this.config.JOBNET_URL).href;
    await this.queueMail.execute(manager, {
      sourceId: event.id,
      to: { email },
      subject: leverandoermailTexts.subject,
      lines: leverandoermailTexts.lines({ navn, grund, venter, hviler, bookingFejlId, url }),
      delivery: 'at-least-once',
    });
  }
}
