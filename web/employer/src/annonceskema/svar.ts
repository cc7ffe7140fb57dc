import { parseDanishDate } from '@jobnet/web-ui/text';
import { z } from 'zod';
import { annonceskemaTexts } from './annonceskema.texts.ts';

const fejl = annonceskemaTexts.da;

const always = { when: () => true };
const tekst = (max: number) => z.string().trim().max(max);

/** A text that must be filled in, with the page's own words when it is not. */
const udfyldt = (max: number, message: string) => z.string().trim().max(max).default('').refine((value) => value !== '', { message });

/** A clock time as it is sent, `14:30`; also takes `14.30`, `1430`, `9:05` and `9`. Undefined when it is no time. */
export const parseKlokken = (typed: string): string | undefined => {
  const parts = /^(\d{1,2})(?:[:. ]?(\d{2}))?$/.exec(typed.trim().replace(/^kl\.?\s*/i, ''));
  const [hour, minute] = [Number(parts?.[1] ?? 99), Number(parts?.[2] ?? 0)];
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};

const klokken = z
  .string()
  .refine((typed) => parseKlokken(typed) !== undefined, { message: fejl.publicering.fejl.klokken })
  .transform((typed) => parseKlokken(typed) ?? typed)
  .optional();

/** Step 1: one of the company's P-enheder, another address, or no fixed workplace. */
export const arbejdsstedSvar = z
  .object({
    sted: z.enum(['penhed', 'adresse', 'intet']),
    arbejdssted: z
      .object({ pNummer: z.string().optional(), adresse: tekst(200).optional(), postnummer: tekst(12).optional(), by: tekst(100).optional(), land: z.string().default('DK') })
      .default({ land: 'DK' }),
  })
  .refine(({ sted, arbejdssted }) => sted !== 'penhed' || Boolean(arbejdssted?.pNummer), { path: ['arbejdssted', 'pNummer'], message: fejl.arbejdssted.fejl.pNummer, ...always })
  .refine(({ sted, arbejdssted }) => sted !== 'adresse' || arbejdssted?.land !== 'DK' || Boolean(arbejdssted.postnummer), { path: ['arbejdssted', 'postnummer'], message: fejl.arbejdssted.fejl.postnummer, ...always });

/** Step 2: the job. `conceptUri` and what follows come from the suggestion that was picked (ANN-04). */
export const stillingSvar = z.object({
  titel: udfyldt(100, fejl.stilling.fejl.titel),
  conceptUri: udfyldt(200, fejl.stilling.fejl.conceptUri),
  aliasId: z.string().optional(),
  stillingsbetegnelse: z.string().default(''),
  alias: z.string().optional(),
  beskrivelse: udfyldt(15_000, fejl.stilling.fejl.beskrivelse),
  antalStillinger: z.coerce.number().refine((antal) => Number.isInteger(antal) && antal >= 1 && antal <= 999, { message: fejl.stilling.fejl.antal, ...always }),
  annoncetype: z.string().min(1),
});

/** Step 3: working hours and terms (ANN-05). */
export const ansaettelseSvar = z.object({
  arbejdstider: z.array(z.string()).refine((valgte) => valgte.length > 0, { message: fejl.ansaettelse.fejl.arbejdstider }),
  deltid: z.enum(['ja', 'nej']),
  fast: z.enum(['ja', 'nej']),
});

const kontakt = z.object({ navn: udfyldt(100, fejl.ansoegning.fejl.navn), telefon: tekst(20).optional(), email: z.email().max(254).optional() });

/** Step 4: how and until when one applies, and 0..n contacts (ANN-06, ANN-07). */
export const ansoegningSvar = z
  .object({
    frist: z.enum(['dato', 'snarest']),
    ansoegningsfrist: z.iso.date().optional(),
    ansoegning: z.object({ url: tekst(500).regex(/^https?:\/\/\S+$/i).optional(), email: z.email().max(254).optional() }).default({}),
    kontaktpersoner: z.preprocess((value) => (value && !Array.isArray(value) ? Object.values(value) : (value ?? [])), z.array(kontakt).max(10)),
  })
  .refine(({ frist, ansoegningsfrist }) => frist !== 'dato' || Boolean(ansoegningsfrist), { path: ['ansoegningsfrist'], message: fejl.ansoegning.fejl.frist, ...always });

/** Step 5: when it is on Jobnet, to the minute (ANN-08), and where else. */
export const publiceringSvar = z
  .object({
    fra: z.enum(['godkendt', 'tidspunkt']),
    publiceresFra: z.iso.date().optional(),
    publiceresFraKl: klokken,
    til: z.enum(['automatisk', 'tidspunkt']),
    publiceresTil: z.iso.date().optional(),
    publiceresTilKl: klokken,
    hotjob: z.boolean(),
    workindenmark: z.boolean(),
    eures: z.boolean(),
  })
  .refine(({ fra, publiceresFra }) => fra !== 'tidspunkt' || Boolean(publiceresFra), { path: ['publiceresFra'], message: fejl.publicering.fejl.publiceresFra, ...always })
  .refine(({ til, publiceresTil }) => til !== 'tidspunkt' || Boolean(publiceresTil), { path: ['publiceresTil'], message: fejl.publicering.fejl.publiceresTil, ...always });

/** The answers so far, by step; a step that was never left is absent. */
export interface Svar {
  readonly arbejdssted?: z.output<typeof arbejdsstedSvar>;
  readonly stilling?: z.output<typeof stillingSvar>;
  readonly ansaettelse?: z.output<typeof ansaettelseSvar>;
  readonly ansoegning?: z.output<typeof ansoegningSvar>;
  readonly publicering?: z.output<typeof publiceringSvar>;
}

/** The steps that ask something, in order. */
export const trin = ['arbejdssted', 'stilling', 'ansaettelse', 'ansoegning', 'publicering'] as const;
export type Trin = (typeof trin)[number];

const skemaer = { arbejdssted: arbejdsstedSvar, stilling: stillingSvar, ansaettelse: ansaettelseSvar, ansoegning: ansoegningSvar, publicering: publiceringSvar };

/** Whether a step's answers are whole. */
export const erUdfyldt = (svar: Svar, hvilket: Trin): boolean => svar[hvilket] !== undefined && skemaer[hvilket].safeParse(svar[hvilket]).success;

/** The step that holds a field of the ad, by the field's name in the form. */
export const trinAf = (felt: string): Trin => {
  const rod = felt.split('.')[0] ?? '';
  const felter: Readonly<Record<Trin, readonly string[]>> = {
    arbejdssted: ['arbejdssted'],
    stilling: ['titel', 'conceptUri', 'aliasId', 'beskrivelse', 'antalStillinger', 'annoncetype', 'anonym'],
    ansaettelse: ['arbejdstider', 'deltid', 'fast'],
    ansoegning: ['ansoegningsfrist', 'snarest', 'ansoegning', 'kontaktpersoner'],
    publicering: ['publiceresFra', 'publiceresTil', 'hotjob', 'workindenmark', 'eures'],
  };
  return trin.find((navn) => felter[navn].includes(rod)) ?? 'publicering';
};

/** A date that was typed in Danish or came as ISO; undefined while it is none. */
export const datoAf = (value: string | undefined): string | undefined => (value ? parseDanishDate(value) : undefined);
