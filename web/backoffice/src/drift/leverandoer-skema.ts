import { kommuner } from '@jobnet/reference-data';
import { z } from 'zod';
import { driftTexts } from './drift.texts.ts';

const { fejl } = driftTexts.da.registrer;

const kodeAf = (navn: string): string | undefined => kommuner.all.find(({ code, name }) => code === navn || name.toLowerCase() === navn.toLowerCase())?.code;
const navneAf = (typed: string): readonly string[] => typed.split(',').map((navn) => navn.trim()).filter((navn) => navn !== '');

/** `København, Odense` as kommunekoder; a name that is no kommune is told. */
const kommunekoder = z
  .string({ error: fejl.kommunerMangler })
  .superRefine((typed, ctx) => {
    const ukendte = navneAf(typed).filter((navn) => !kodeAf(navn));
    if (ukendte.length > 0) ctx.addIssue({ code: 'custom', message: fejl.kommuner(ukendte.join(', ')) });
  })
  .transform((typed) => navneAf(typed).flatMap((navn) => kodeAf(navn) ?? []));

const objektAf = (typed: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(typed);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const jwk = z
  .string()
  .refine((typed) => objektAf(typed) !== undefined, { message: fejl.noegle })
  .transform((typed) => objektAf(typed) ?? {});

/** How a CPR number can go to a vendor. */
export const cprFormer = ['jwe', 'json'] as const;

/** The form of a vendor, as the service takes it (FEJL-29). */
export const leverandoerSkema = z.object({
  cvr: z.string().regex(/^\d{8}$/),
  navn: z.string().max(200),
  kommuner: kommunekoder,
  baseUrl: z.url(),
  bookingFejlUrl: z.url(),
  cprForm: z.enum(cprFormer),
  vagtEmail: z.email().max(254).optional(),
  gyldigFra: z.iso.date(),
  gyldigTil: z.iso.date().optional(),
  apiNoegle: z.string().min(8).max(500),
  offentligNoegle: jwk,
});
