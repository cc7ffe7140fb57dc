import { z } from 'zod';

/** What booking reads from its environment besides the kit's settings. */
export const config = z.object({
  /** Private Ed25519 JWK (JSON) that signs reports to vendors. */
  BOOKING_WEBHOOK_JWK: z.string().min(1),
});

export type BookingConfig = z.output<typeof config>;
