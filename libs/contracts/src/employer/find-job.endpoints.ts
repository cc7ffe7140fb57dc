import { z } from 'zod';
import { cvr, dato, defineEndpoint, everyone, id, kommunekode, tidspunkt } from '../define/index.ts';
import { annonceUdloebet } from './annonce.problems.ts';
import { annoncekontakt } from './annonce.schemas.ts';
import { flereVaerdier, jaNej, sidetal } from './query.schemas.ts';

const uri = z.string().max(200);

/** The search of Find job; region, postnummer with radius, and no fixed workplace exclude each other (JOB-06). */
export const findJobQuery = z
  .object({
    q: z.string().trim().max(200).optional(),
    /** `HovedstadenOgBornholm`, `OevrigeSjaelland`, `Syddanmark`, `Midtjylland`, `Nordjylland`. */
    region: flereVaerdier(z.string().max(40)).optional(),
    postnummer: z.string().regex(/^\d{4}$/).optional(),
    km: z.coerce.number().min(1).max(500).default(50),
    intetFastArbejdssted: jaNej.optional(),
    kommunekode: flereVaerdier(kommunekode).optional(),
    land: z.string().regex(/^[A-Z]{2}$/).optional(),
    omraade: flereVaerdier(z.string().max(12)).optional(),
    gruppe: flereVaerdier(z.string().max(12)).optional(),
    /** A tick at a stillingsbetegnelse finds it and all its aliases (JOB-08). */
    conceptUri: flereVaerdier(uri).optional(),
    /** A tick at an alias finds that alias only (JOB-09). */
    aliasId: flereVaerdier(id).optional(),
    deltid: jaNej.optional(),
    fast: jaNej.optional(),
    annoncetype: flereVaerdier(z.string().max(40)).optional(),
    hotjob: jaNej.optional(),
    sort: z.enum(['bedst', 'publiceret', 'frist']).optional(),
    page: sidetal,
  })
  .refine((query) => [query.region?.length, query.postnummer, query.intetFastArbejdssted].filter(Boolean).length < 2, {
    path: ['region'],
    message: 'Vælg enten region, postnummer eller intet fast arbejdssted.',
  });

/** The ad card (JOB-02); `arbejdsgiver` is absent on an anonymous ad. */
export const annoncekort = z.object({
  annonceId: id,
  titel: z.string(),
  arbejdsgiver: z.string().optional(),
  anonym: z.boolean(),
  stillingsbetegnelse: z.string(),
  conceptUri: z.string(),
  alias: z.string().optional(),
  aliasId: id.optional(),
  intetFastArbejdssted: z.boolean(),
  kommunekode: kommunekode.optional(),
  kommune: z.string().optional(),
  postnummer: z.string().optional(),
  postdistrikt: z.string().optional(),
  land: z.string(),
  landenavn: z.string(),
  publiceret: tidspunkt,
  ansoegningsfrist: dato.optional(),
  snarest: z.boolean(),
  deltid: z.boolean(),
  fast: z.boolean(),
  hotjob: z.boolean(),
  /** Published within the last 24 hours: the mark NY (JOB-16). */
  ny: z.boolean(),
  ekstern: z.boolean(),
  /** Great-circle distance from the searched postnummer. */
  afstandKm: z.number().optional(),
});

/** Search of the published ads. */
export const searchAnnoncer = defineEndpoint({
  name: 'searchAnnoncer',
  service: 'employer',
  method: 'GET',
  path: '/api/employer/v1/annoncer',
  access: everyone(),
  summary: 'Finds published jobannoncer, 10 a page, without login (JOB-01, JOB-06, JOB-08, JOB-09).',
  query: findJobQuery,
  answer: z.object({ items: z.array(annoncekort), total: z.number().int(), page: z.number().int(), pageSize: z.number().int() }),
});

/** The public page of an ad: never who stands behind an anonymous one (ANN-32). */
export const annonceside = annoncekort.extend({
  /** Sanitised HTML. */
  beskrivelse: z.string(),
  /** Street and number; absent on an anonymous ad. */
  adresse: z.string().optional(),
  annoncetype: z.object({ kode: z.string(), navn: z.string() }),
  arbejdstider: z.array(z.object({ kode: z.string(), navn: z.string() })),
  antalStillinger: z.number().int(),
  /** Shown on anonymous ads too (JOB-05). */
  kontaktpersoner: z.array(annoncekontakt),
  ansoegning: z.object({ url: z.string().optional(), email: z.string().optional() }),
  virksomhed: z.object({ cvr, navn: z.string() }).optional(),
  /** Kind of authority behind an anonymous ad (ANN-12). */
  organisationTypeId: z.string().optional(),
  afpubliceres: tidspunkt,
  workindenmark: z.boolean(),
  eures: z.boolean(),
});

/** One published ad. */
export const showJobannonce = defineEndpoint({
  name: 'showJobannonce',
  service: 'employer',
  method: 'GET',
  path: '/api/employer/v1/annoncer/:id',
  access: everyone(),
  summary: 'Shows a published jobannonce without login; one that has left Find job says so (JOB-05, JOB-19, ANN-32).',
  params: z.object({ id }),
  answer: annonceside,
  problems: [annonceUdloebet],
});
