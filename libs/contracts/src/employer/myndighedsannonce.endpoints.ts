import { z } from 'zod';
import { cvr, defineEndpoint, fagsystem, id } from '../define/index.ts';
import { annonceAendret, annonceForkertStatus, annonceUgyldig, ikkeMyndighed } from './annonce.problems.ts';
import { annonceInput, annonceView } from './annonce.schemas.ts';
import { cvrUtilgaengelig, virksomhedIkkeAktiv, virksomhedSpaerret, virksomhedUkendtICvr } from './virksomhed.problems.ts';

const params = z.object({ id });

/** What an authority's system sends: the ad, for which company, and who is told of the decision. */
const myndighedsannonce = annonceInput.extend({
  /** The company the ad is for; may be left out on an anonymous ad. */
  cvr: cvr.optional(),
  /** Which kind of authority: `akasse`, `jobcenter` or `workindenmark`; must be the caller's own kind (ANN-12). */
  organisationTypeId: z.enum(['akasse', 'jobcenter', 'workindenmark']).optional(),
  /** Who gets the mail about the decision. */
  indsender: z.object({ navn: z.string().trim().min(1).max(100), email: z.email().max(254) }),
});

const udefra = '/api/employer/v1/fagsystem/annoncer';
const virksomhedFraCvr = [virksomhedIkkeAktiv, virksomhedSpaerret, virksomhedUkendtICvr, cvrUtilgaengelig, ikkeMyndighed];

/** API v2: an authority creates an ad on behalf of a company. */
export const submitMyndighedsannonce = defineEndpoint({
  name: 'submitMyndighedsannonce',
  service: 'employer',
  method: 'POST',
  path: udefra,
  access: fagsystem('annonce.write', 'sagsbehandler'),
  summary: 'JobannonceService version 2: an a-kasse, a jobcenter or STAR sends an ad for a company, anonymous or not, with the same rules and approval as in JobAG (ANN-12, ANN-13, ANN-34).',
  body: myndighedsannonce,
  status: 201,
  answer: annonceView,
  problems: [...virksomhedFraCvr, annonceUgyldig],
});

/** API v2: reads an ad the caller's organisation created. */
export const showMyndighedsannonce = defineEndpoint({
  name: 'showMyndighedsannonce',
  service: 'employer',
  method: 'GET',
  path: `${udefra}/:id`,
  access: fagsystem('annonce.write', 'sagsbehandler'),
  summary: "Shows an ad created by the caller's organisation with its status now (ANN-34).",
  params,
  answer: annonceView,
  problems: [ikkeMyndighed],
});

/** API v2: changes an ad the caller's organisation created. */
export const updateMyndighedsannonce = defineEndpoint({
  name: 'updateMyndighedsannonce',
  service: 'employer',
  method: 'PUT',
  path: `${udefra}/:id`,
  access: fagsystem('annonce.write', 'sagsbehandler'),
  summary: "Changes an ad created by the caller's organisation, with the same rules as in JobAG (ANN-34).",
  params,
  body: annonceInput.extend({ version: z.number().int() }),
  answer: annonceView,
  problems: [ikkeMyndighed, annonceUgyldig, annonceAendret, annonceForkertStatus],
});

/** API v2: ends an ad the caller's organisation created. */
export const closeMyndighedsannonce = defineEndpoint({
  name: 'closeMyndighedsannonce',
  service: 'employer',
  method: 'POST',
  path: `${udefra}/:id/afslut`,
  access: fagsystem('annonce.write', 'sagsbehandler'),
  summary: "Ends an ad created by the caller's organisation before its time (ANN-34).",
  params,
  body: z.object({ version: z.number().int().optional() }),
  answer: annonceView,
  problems: [ikkeMyndighed, annonceForkertStatus, annonceAendret],
});
