import { z } from 'zod';

/** citizen needs nothing beyond the kit's own settings. */
export const citizenConfig = z.object({});
