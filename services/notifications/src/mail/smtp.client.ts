import { createTransport, type Transporter } from 'nodemailer';
import { type OutgoingMail, SmtpPort } from './smtp.port.ts';

const deadlineMs = 10_000;

/** Sends over SMTP with nodemailer; the same Message-ID on every try lets a receiver drop a repeat. */
export class SmtpClient extends SmtpPort {
  readonly #transport: Transporter;
  readonly #from: string;

  constructor(server: { readonly host: string; readonly port: number; readonly from: string }) {
    super();
    this.#from = server.from;
    this.#transport = createTransport({
      host: server.host,
      port: server.port,
      secure: false,
      connectionTimeout: deadlineMs,
      greetingTimeout: deadlineMs,
      socketTimeout: deadlineMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
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

/** Only a server that answered no, or was never talked to, has surely not sent the mail; a connection lost on the way tells nothing. */
const fateOf = ({ code, responseCode, syscall, timeoutType }: SmtpError): 'unreachable' | 'refused' | 'unknown' => {
  if (typeof responseCode === 'number') return responseCode >= 500 && responseCode < 600 ? 'refused' : 'unreachable';
  const neverTalked = syscall === 'connect' || code === 'EDNS' || timeoutType === 'CONNECT_TIMEOUT' || timeoutType === 'GREETING_TIMEOUT';
  return neverTalked ? 'unreachable' : 'unknown';
};
