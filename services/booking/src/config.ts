import { z } from 'zod';

/** What booking reads from its environment besides the kit's settings. */
export const config = z
  .object({
    /** Private Ed25519 JWK (JSON) that signs reports to vendors. */
    BOOKING_WEBHOOK_JWK: z.string().min(1),
    /** The one before it, which signs too while vendors change over. */
    BOOKING_WEBHOOK_OLD_JWK: z.string().min(1).optional(),
    /** How long a vendor that does not answer is left alone before one call tries again, in ms. */
    BOOKING_VENDOR_REST_MS: z.coerce.number().int().positive().default(10_000),
    /** `public`: vendors are reached over https at public addresses only; `any`: also over http and on this machine. */
    BOOKING_VENDOR_NET: z.enum(['public', 'any']).optional(),
    /** PEM of authorities that vouch for vendors' servers beside the usual ones. */
    BOOKING_VENDOR_CA: z.string().optional(),
    JOBNET_ENV: z.string().optional(),
  })
  .transform(({ JOBNET_ENV, BOOKING_VENDOR_NET, ...own }) => ({
    ...own,
    BOOKING_VENDOR_NET: BOOKING_VENDOR_NET ?? (JOBNET_ENV === 'demo' || JOBNET_ENV === 'test' ? ('any' as const) : ('public' as const)),
  }));

export type BookingConfig = z.output<typeof config>;
