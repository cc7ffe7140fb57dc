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

  async send(mail: OutgoingMail): Promise<'sent' | 'unreachable' | 'refused'> {
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
      const code = (error as { responseCode?: unknown }).responseCode;
      return typeof code === 'number' && code >= 500 && code < 600 ? 'refused' : 'unreachable';
    }
  }
}
