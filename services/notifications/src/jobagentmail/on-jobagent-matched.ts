import { jobagentMatched, type ReceivedEvent } from '@jobnet/contracts';
import { On } from '@jobnet/messaging';
import { CONFIG } from '@jobnet/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { NotificationsConfig } from '../config.ts';
import { QueueMail } from '../mail/queue-mail.ts';
import { jobagentmailTexts } from './jobagentmail.texts.ts';

/** AGENT-07: mails the borger the ads a jobagent found, at most once; each link opens the ad. */
@Injectable()
export class OnJobagentMatched {
  constructor(
    private readonly queueMail: QueueMail,
    @Inject(CONFIG) private readonly config: NotificationsConfig,
  ) {}

  @On(jobagentMatched)
  async handle(event: ReceivedEvent<typeof jobagentMatched>, manager: EntityManager): Promise<void> {
    const urls = event.data.annonceIds.map((annonceId) => new URL(`/find-job/${annonceId}`, this.config.JOBNET_URL).href);
    await this.queueMail.execute(manager, {
      sourceId: event.id,
      to: { borgerId: event.data.borgerId },
      subject: jobagentmailTexts.subject,
      lines: jobagentmailTexts.lines(urls),
      delivery: 'at-most-once',
    });
  }
}
