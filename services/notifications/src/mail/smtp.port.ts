/** A mail as it leaves: plain text; links stand on their own line. */
export interface OutgoingMail {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The mail server. `unreachable` may work later; `refused` never will; `unknown` may have been sent or not. */
export abstract class SmtpPort {
  abstract send(mail: OutgoingMail): Promise<'sent' | 'unreachable' | 'refused' | 'unknown'>;
}
