import { Clock, done, Due, FieldCipher, type Outcome, type Work } from '@jobnet/messaging';
import { Measures } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ModtagerRow } from '../modtager/modtager.entity.ts';
import { modtagerContext } from '../modtager/on-kontaktoplysninger-updated.ts';
import { MailRow } from './mail.entity.ts';
import { judgeMail, type MailOutcome } from './mail.rules.ts';
import { mailContext, recipientContext } from './queue-mail.ts';
import { SmtpPort } from './smtp.port.ts';

/** The due work `send-mail`: one try at the mail server, outside any transaction; then what became of it. */
@Injectable()
@Due('send-mail')
export class SendMail {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
    private readonly smtp: SmtpPort,
    private readonly measures: Measures,
  ) {}

  async perform(work: Work): Promise<Outcome<MailOutcome>> {
    return done(await this.#attempt(work));
  }

  async settle(manager: EntityManager, work: Work, outcome: Outcome<MailOutcome>): Promise<void | { againAt: Date }> {
    const mail = await manager.findOneByOrFail(MailRow, { id: work.ref });
    const verdict = judgeMail(outcome.value ?? 'unknown', mail.delivery, work.attempt);
    await manager.update(MailRow, { id: mail.id }, { state: verdict.state });
    if (verdict.state === 'venter') return { againAt: new Date(this.clock.now().getTime() + verdict.afterMs) };
  }

  async #attempt(work: Work): Promise<MailOutcome> {
    const mail = await this.dataSource.manager.findOneByOrFail(MailRow, { id: work.ref });
    if (mail.state === 'sendt') return 'sent';
    if (mail.state === 'sendes' && mail.delivery === 'at-most-once') return 'unknown';
    const to = await this.#addressOf(mail);
    if (!to) return 'no-address';
    await this.dataSource.manager.update(MailRow, { id: mail.id }, { state: 'sendes' });
    const { subject, text } = JSON.parse(this.cipher.decrypt(mail.sealedContent, mailContext(mail.id))) as { subject: string; text: string };
    return this.measures.outside('smtp', () => this.smtp.send({ messageId: mail.id, to, subject, text }), (outcome) => outcome);
  }

  /** The borger's address is used once it is confirmed (PROF-05): until then nobody knows whose it is. */
  async #addressOf(mail: MailRow): Promise<string | undefined> {
    if (mail.sealedRecipient) return this.cipher.decrypt(mail.sealedRecipient, recipientContext(mail.id));
    const borgerId = mail.borgerId ?? '';
    const modtager = await this.dataSource.manager.findOneBy(ModtagerRow, { borgerId, emailStatus: 'bekraeftet' });
    return modtager?.sealedEmail ? this.cipher.decrypt(modtager.sealedEmail, modtagerContext(borgerId)) : undefined;
  }
}
