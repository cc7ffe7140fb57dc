import { Clock, DueWork, FieldCipher, newId } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MailRow } from './mail.entity.ts';

/** A mail to send. To a borger (address found when it is sent) or to a known address. One mail per `sourceId`. */
export interface MailWish {
  readonly sourceId: string;
  readonly to: { readonly borgerId: string } | { readonly email: string };
  readonly subject: string;
  readonly lines: readonly string[];
  readonly delivery: 'at-least-once' | 'at-most-once';
}

/** What the sealed content of a mail is bound to. */
export const mailContext = (mailId: string): string => `mail:${mailId}`;

/** What a sealed recipient is bound to. */
export const recipientContext = (mailId: string): string => `mail-til:${mailId}`;

/** Puts a mail in line, in the transaction of what it tells about; the due row sends it. */
@Injectable()
export class QueueMail {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
    private readonly due: DueWork,
  ) {}

  async execute(manager: EntityManager, wish: MailWish): Promise<void> {
    const id = newId();
    const now = this.clock.now();
    await manager.insert(MailRow, {
      id,
      sourceId: wish.sourceId,
      borgerId: 'borgerId' in wish.to ? wish.to.borgerId : null,
      sealedRecipient: 'email' in wish.to ? this.cipher.encrypt(wish.to.email, recipientContext(id)) : null,
      sealedContent: this.cipher.encrypt(JSON.stringify({ subject: wish.subject, text: wish.lines.join('\n\n') }), mailContext(id)),
      delivery: wish.delivery,
      state: 'venter',
      createdAt: now,
    });
    await this.due.schedule(manager, { kind: 'send-mail', ref: id, dueAt: now });
  }
}
