import { z } from 'zod';
import { cvr, dato, fritekst, id, kommunekode, pNummer, tidspunkt } from '../define/index.ts';

/** The seven statuses of a jobannonce, computed from its state and the moment (ANN-16..21); `slettet` never reaches the company. */
export const annoncestatus = z.enum([
  'afventer-godkendelse',
  'ikke-paa-jobnet-endnu',
  'paa-jobnet',
  'ikke-laengere-paa-jobnet',
  'afsluttet-manuelt',
  'ikke-godkendt',
  'slettet',
]);

/** When to publish or unpublish: a date (`2026-02-02`), Danish clock time (`2026-02-02T09:30`) or a moment with offset (ANN-08, ANN-36). */
export const datoEllerTid = z.union([dato, z.string().regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/), tidspunkt]);

/** Where the work is done. A P-nummer of the own company fills the address from CVR. */
export const arbejdsstedInput = z.object({
  intetFastArbejdssted: z.boolean().default(false),
  pNummer: pNummer.optional(),
  /** Street and number on one line. */
  adresse: z.string().trim().max(200).optional(),
  postnummer: z.string().trim().max(12).optional(),
  by: z.string().trim().max(100).optional(),
  kommunekode: kommunekode.optional(),
  /** ISO 3166-1 alpha-2. */
  land: z.string().regex(/^[A-Z]{2}$/).default('DK'),
});

/** A contact on the ad; each needs a phone number or an e-mail (ANN-07), and there may be none at all (ANN-06). */
export const annoncekontakt = z.object({
  navn: z.string().trim().min(1).max(100),
  telefon: z.string().trim().max(20).optional(),
  email: z.union([z.email().max(254), z.literal('')]).optional(),
});

/** A link that may stand on a public page. */
const weblink = z.string().trim().max(500).regex(/^https?:\/\/\S+$/i);

/** What is typed about a jobannonce. Which of it fits together is the rules' matter (`tjekAnnonce`, and again at submission). */
export const annonceInput = z.object({
  titel: z.string().trim().min(1).max(100),
  /** HTML; only simple formatting survives. */
  beskrivelse: fritekst(20_000),
  conceptUri: z.string().max(200),
  /** Kept beside the stillingsbetegnelse (ANN-04). */
  aliasId: id.optional(),
  annoncetype: z.string().max(40).default('Ordinaert'),
  arbejdssted: arbejdsstedInput,
  /** Codes of arbejdstidsforhold: 1 normal, 2 morgen, 3 aften, 4 nat, 5 weekend, 6 skiftende (ANN-05). */
  arbejdstider: z.array(z.string().max(4)).min(1).max(6),
  deltid: z.boolean().default(false),
  /** Permanent; false is tidsbegrænset. */
  fast: z.boolean().default(true),
  /** Either a last day to apply or `snarest`. */
  ansoegningsfrist: dato.optional(),
  snarest: z.boolean().default(false),
  antalStillinger: z.number().int().min(1).max(999).default(1),
  kontaktpersoner: z.array(annoncekontakt).max(10).default([]),
  ansoegning: z.object({ url: weblink.optional(), email: z.email().max(254).optional() }).default({}),
  /** Absent: as soon as it is approved. */
  publiceresFra: datoEllerTid.optional(),
  /** Absent: when the ansøgningsfrist has passed, else two months after publication. */
  publiceresTil: datoEllerTid.optional(),
  hotjob: z.boolean().default(false),
  workindenmark: z.boolean().default(false),
  eures: z.boolean().default(false),
  /** Only authorities can hide the employer (ANN-13). */
  anonym: z.boolean().default(false),
});

/** An ad as far as it is filled in: what `tjekAnnonce` looks at while someone types (ANN-26). */
export const annonceUdkast = annonceInput
  .extend({
    titel: z.string().max(2000),
    beskrivelse: z.string().max(60_000),
    arbejdstider: z.array(z.string()),
    arbejdssted: arbejdsstedInput.partial(),
    kontaktpersoner: z.array(z.object({ navn: z.string(), telefon: z.string().optional(), email: z.string().optional() })),
    ansoegning: z.object({ url: z.string().optional(), email: z.string().optional() }),
    publiceresFra: z.string().max(40),
    publiceresTil: z.string().max(40),
  })
  .partial();

/** One reason why an ad cannot be sent, at the field it belongs to. */
export const fejlISkema = z.object({ pointer: z.string(), code: z.string(), message: z.string() });

/** An approver's no. */
export const afvisning = z.object({ aarsag: z.string(), aarsagNavn: z.string(), begrundelse: z.string(), tidspunkt });

/** A line of the company's overview. */
export const annoncelinje = z.object({
  annonceId: id,
  version: z.number().int(),
  titel: z.string(),
  status: annoncestatus,
  /** The status as people read it: `På Jobnet (godkendt)`. */
  statustekst: z.string(),
  /** A changed version waits for STAR while the approved one stands (ANN-14). */
  aendringAfventer: z.boolean(),
  stillingsbetegnelse: z.string(),
  alias: z.string().optional(),
  oprettet: tidspunkt,
  aendret: tidspunkt,
  /** Absent while it is to be published as soon as it is approved. */
  publiceresFra: tidspunkt.optional(),
  publiceresTil: tidspunkt.optional(),
  afvisning: afvisning.optional(),
  /** What can be done now. */
  handlinger: z.array(z.enum(['rediger', 'afslut', 'slet'])),
});

/** The ad with all that was typed: the newest text, approved or not. */
export const annonceView = annoncelinje.extend({
  cvr: cvr.optional(),
  organisationTypeId: z.string().optional(),
  indhold: annonceInput,
});
