import { z } from 'zod';

/** A query parameter that may stand once or several times (`?conceptUri=a&conceptUri=b`). */
export const flereVaerdier = <T extends z.ZodType<unknown, string>>(one: T) =>
  z.union([z.array(one).max(50), z.string().transform((value) => [value]).pipe(z.array(one))]);

/** A yes/no query parameter: `true` or `false`. */
export const jaNej = z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')]);

/** Page number of a list, from 1. */
export const sidetal = z.coerce.number().int().min(1).max(10_000).default(1);
