import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.ts';
import { OnLeverandoerWarned } from './on-leverandoer-warned.ts';

/** Mails to the duty of booking vendors. */
@Module({ imports: [MailModule], providers: [OnLeverandoerWarned] })
export class LeverandoermailModule {}
