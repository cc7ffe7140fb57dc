import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.ts';
import { OnJobagentMatched } from './on-jobagent-matched.ts';

/** Mails from jobagenter. */
@Module({ imports: [MailModule], providers: [OnJobagentMatched] })
export class JobagentmailModule {}
