import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.ts';
import { OnAnnonceApproved } from './on-annonce-approved.ts';
import { OnAnnonceRejected } from './on-annonce-rejected.ts';

/** Mails to the one who made a jobannonce. */
@Module({ imports: [MailModule], providers: [OnAnnonceApproved, OnAnnonceRejected] })
export class AnnoncemailModule {}
