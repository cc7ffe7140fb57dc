import { z } from 'zod';

/** What notifications reads from its environment besides the kit's settings. */
export const config = z.object({
  SMTP_HOST: z.string().default('localhost'),
  SMTP_PORT: z.coerce.number().int().default(1025),
  MAIL_FROM: z.string().default('Jobnet <ingen-svar@jobnet.example>'),
  /** Where links in mails point: the gateway's public address. */
  JOBNET_URL: z.url(),
});

export type NotificationsConfig = z.output<typeof config>;
