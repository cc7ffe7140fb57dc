import { z } from 'zod';
import { id } from '../define/index.ts';

/** Path of everything a fagsystem or staff does for one borger; the id comes from identity, never a CPR number. */
export const borgerParams = z.object({ borgerId: id });

/** A code of reference data with the words a person sees. */
export const kodeMedNavn = z.object({ kode: z.string(), navn: z.string() });
