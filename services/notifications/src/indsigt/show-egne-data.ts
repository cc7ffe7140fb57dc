import type { AnswerOf, showEgneDataINotifications } from '@jobnet/contracts';
import { Clock, FieldCipher } from '@jobnet/messaging';
import { borgerOf, type CallOf, type DataDel, readEgneData } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { beskedContext } from '../besked/show-besked-content.ts';
import { mailContext } from '../mail/queue-mail.ts';
import { modtagerContext } from '../modtager/on-kontaktoplysninger-updated.ts';

/** One's own data: everything notifications holds of the borger (GDPR articles 15 and 20). */
@Injectable()
export class ShowEgneData {
  constructor(
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
  ) {}

  execute({ manager, principal }: CallOf<typeof showEgneDataINotifications>): Promise<AnswerOf<typeof showEgneDataINotifications>> {
    return readEgneData(manager, { id: borgerOf(principal), now: this.clock.now() }, this.#records());
  }

  #records(): DataDel[] {
    return [
      {
        navn: 'Beskeder',
        sql: `select id as "beskedId", afsender, sealed_content as indhold, kraever_handling as "kraeverHandling", modtaget, laest from besked where borger_id = $1 order by id`,
        open: ({ indhold, ...row }) => ({ ...row, ...this.#opened(indhold, beskedContext(String(row['beskedId']))) }),
      },
      {
        navn: 'Adresse til mails',
        sql: 'select borger_id as "borgerId", sealed_email as email, email_status as status from modtager where borger_id = $1',
        open: ({ borgerId, email, ...row }) => ({ ...row, ...(email ? { email: this.cipher.decrypt(String(email), modtagerContext(String(borgerId))) } : {}) }),
      },
      {
        navn: 'Mails',
        sql: 'select id as "mailId", sealed_content as indhold, state as status, created_at as oprettet from mail where borger_id = $1 order by id',
        open: ({ indhold, ...row }) => ({ ...row, ...this.#opened(indhold, mailContext(String(row['mailId']))) }),
      },
    ];
  }

  #opened(sealed: unknown, context: string): Record<string, unknown> {
    return JSON.parse(this.cipher.decrypt(String(sealed), context)) as Record<string, unknown>;
  }
}
