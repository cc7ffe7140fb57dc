import { z } from 'zod';

/** What employer reads from its environment besides the kit's own: where the CVR distribution API is and how we log in there. */
export const employerConfig = z.object({
  CVR_URL: z.url(),
  CVR_USER: z.string().min(1),
  CVR_PASSWORD: z.string().min(1),
});

/** The service's own settings. */
export type EmployerConfig = z.output<typeof employerConfig>;
