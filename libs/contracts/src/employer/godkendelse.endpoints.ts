import { z } from 'zod';
import { cvr, defineEndpoint, fritekst, id, only, tidspunkt } from '../define/index.ts';
import { annonceAendret, annonceAfventerIkke, annonceIkkeTaget, annonceTagetAfAnden, ukendtAarsag } from './annonce.problems.ts';
import { afvisning, annonceInput } from './annonce.schemas.ts';

const koe = '/api/employer/v1/godkendelse/annoncer';
const params = z.object({ id });

/** Who works on an ad in the queue: `mig` is the caller, and the ad is free again at `udloeber`. */
const behandling = z.object({ mig: z.boolean(), paabegyndt: tidspunkt, udloeber: tidspunkt });

/** An ad that waits. */
export const koelinje = z.object({
  annonceId: id,
  /** Must be given back when deciding: a stale one is refused (ANN-15). */
  version: z.number().int(),
  titel: z.string(),
  stillingsbetegnelse: z.string(),
  alias: z.string().optional(),
  /** Absent on an anonymous ad without a company. */
  virksomhed: z.object({ cvr, navn: z.string() }).optional(),
  /** The company is konfliktramt: this ad is only handled by hand (ADM-02, AG-KF-05). */
  konfliktramt: z.boolean(),
  anonym: z.boolean(),
  /** Which kind of authority sent it (ANN-12). */
  organisationTypeId: z.string().optional(),
  /** A change of an ad that is approved already (ANN-14). */
  aendring: z.boolean(),
  indsendt: tidspunkt,
  behandling: behandling.optional(),
});

/** STAR's queue. */
export const listGodkendelseskoe = defineEndpoint({
  name: 'listGodkendelseskoe',
  service: 'employer',
  method: 'GET',
  path: koe,
  access: only('godkender'),
  summary: 'Lists the ads that wait for approval, oldest first, at most 100 at a time (ADM-01, ADM-02).',
  answer: z.object({ items: z.array(koelinje), total: z.number().int() }),
});

/** An ad of the queue with its whole text. */
export const showGodkendelsessag = defineEndpoint({
  name: 'showGodkendelsessag',
  service: 'employer',
  method: 'GET',
  path: `${koe}/:id`,
  access: only('godkender'),
  summary: 'Shows an ad that waits, and beside a change the version that is approved (ADM-01, ANN-15).',
  params,
  answer: koelinje.extend({
    indhold: annonceInput,
    godkendtIndhold: annonceInput.optional(),
    tidligereAfvisning: afvisning.optional(),
  }),
  problems: [annonceAfventerIkke],
});

/** A reviewer takes an ad, so that no one else works on it. */
export const takeAnnonce = defineEndpoint({
  name: 'takeAnnonce',
  service: 'employer',
  method: 'POST',
  path: `${koe}/:id/tag`,
  access: only('godkender'),
  summary: 'Takes an ad for half an hour; taking it again gives half an hour more (ADM-04).',
  params,
  answer: koelinje,
  problems: [annonceAfventerIkke, annonceTagetAfAnden],
});

/** A reviewer lets an ad go. */
export const releaseAnnonce = defineEndpoint({
  name: 'releaseAnnonce',
  service: 'employer',
  method: 'POST',
  path: `${koe}/:id/slip`,
  access: only('godkender'),
  summary: 'Puts an ad back in the queue undecided (ADM-04).',
  params,
  problems: [annonceIkkeTaget],
});

const afgjort = [annonceAfventerIkke, annonceAendret, annonceTagetAfAnden, annonceIkkeTaget];

/** STAR approves. */
export const approveAnnonce = defineEndpoint({
  name: 'approveAnnonce',
  service: 'employer',
  method: 'POST',
  path: `${koe}/:id/godkend`,
  access: only('godkender'),
  summary: 'Approves the version that was read; it is published at its time, at once if none was set (ADM-01, ANN-15, ANN-17, ANN-18).',
  params,
  body: z.object({ version: z.number().int() }),
  answer: z.object({ annonceId: id, status: z.string(), statustekst: z.string() }),
  problems: afgjort,
});

/** STAR rejects, with a reason. */
export const rejectAnnonce = defineEndpoint({
  name: 'rejectAnnonce',
  service: 'employer',
  method: 'POST',
  path: `${koe}/:id/afvis`,
  access: only('godkender'),
  summary: 'Rejects the version that was read; the reason is mandatory and goes to the creator by mail (ADM-03, ANN-21).',
  params,
  body: z.object({ version: z.number().int(), aarsag: z.string(), begrundelse: fritekst(2000) }),
  answer: z.object({ annonceId: id, status: z.string(), statustekst: z.string() }),
  problems: [...afgjort, ukendtAarsag],
});
