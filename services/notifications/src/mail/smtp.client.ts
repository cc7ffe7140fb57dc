import type { OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { type OutgoingMail, SmtpPort } from './smtp.port.ts';

const deadlineMs = 10_000;
/** Due work sends no more at once. */
const connections = 3;
const idleMs = 20_000;

/**
 * Sends over SMTP with nodemailer, many mails over one connection; the same Message-ID on every try lets a receiver drop a repeat. A
 * connection that the server closed while it was idle costs nothing: of that mail no byte was sent, and it goes over another one. Over TLS, where
 * it must be: a server that does not offer it gets no mail, and the mail waits.
 */
export class SmtpClient extends SmtpPort implements OnApplicationShutdown {
  readonly #transport: Transporter;
  readonly #from: string;

  constructor(server: { readonly host: string; readonly port: number; readonly from: string; readonly overTls: boolean }) {
    super();
    this.#from = server.from;
    this.#transport = createTransport({
      host: server.host,
      port: server.port,
      secure: false,
      requireTLS: server.overTls,
      pool: true,
      maxConnections: connections,
      idleTimeout: idleMs,
      connectionTimeout: deadlineMs,
      greetingTimeout: deadlineMs,
      socketTimeout: deadlineMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** Once nobody sends any more. */
  onApplicationShutdown(): void {
    this.#transport.close();
  }

  async send(mail: OutgoingMail): Promise<'sent' | 'unreachable' | 'refused' | 'unknown'> {
    try {
      await this.#transport.sendMail({
        from: this.#from,
        to: { name: '', address: mail.to },
        subject: mail.subject,
        text: mail.text,
        messageId: `<${mail.messageId}@jobnet.example>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return 'sent';
    } catch (error) {
      return fateOf(error as SmtpError);
    }
  }
}

/** What nodemailer tells of a failed try. */
interface SmtpError {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly syscall?: unknown;
  readonly timeoutType?: unknown;
}

/** Only a server that answered no, or was never talked to, has surely not sent the mail; a connection lost on the way tells nothing; one that could not be made safe has carried none. */
const fateOf = ({ code, responseCode, syscall, timeoutType }: SmtpError): 'unreachable' | 'refused' | 'unknown' => {
  if (code === 'ETLS') return 'unreachable';
  if (typeof responseCode === 'number') return responseCode >= 500 && responseCode < 600 ? 'refused' : 'unreachable';
  const neverTalked = syscall === 'connect' || code === 'EDNS' || timeoutType === 'CONNECT_TIMEOUT' || timeoutType === 'GREETING_TIMEOUT';
  return neverTalked ? 'unreachable' : 'unknown';
};
