import { z } from 'zod';

/** What notifications reads from its environment besides the kit's settings. */
export const config = z.object({
  JOBNET_ENV: z.enum(['production', 'demo', 'test']),
  SMTP_HOST: z.string().default('localhost'),
  SMTP_PORT: z.coerce.number().int().default(1025),
  /** Whether mail leaves over TLS alone; in production it always does. */
  SMTP_TLS: z.enum(['required', 'none']).optional(),
  MAIL_FROM: z.string().default('Jobnet <ingen-svar@jobnet.example>'),
  /** Where links in mails point: the gateway's public address. */
  JOBNET_URL: z.url(),
}).transform(({ SMTP_TLS, ...rest }) => ({ ...rest, mailOverTls: rest.JOBNET_ENV === 'production' || SMTP_TLS === 'required' }));

export type NotificationsConfig = z.output<typeof config>;
