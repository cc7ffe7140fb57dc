import { CONFIG } from '@jobnet/service-kit';
import { Module } from '@nestjs/common';
import type { NotificationsConfig } from '../config.ts';
import { QueueMail } from './queue-mail.ts';
import { SendMail } from './send-mail.ts';
import { SmtpClient } from './smtp.client.ts';
import { SmtpPort } from './smtp.port.ts';

/** Outgoing mail. */
@Module({
  providers: [
    QueueMail,
    SendMail,
    {
      provide: SmtpPort,
      inject: [CONFIG],
      useFactory: (config: NotificationsConfig) => new SmtpClient({ host: config.SMTP_HOST, port: config.SMTP_PORT, from: config.MAIL_FROM, overTls: config.mailOverTls }),
    },
  ],
  exports: [QueueMail],
})
export class MailModule {}
