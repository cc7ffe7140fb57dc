import { z } from 'zod';
import { defineEndpoint, id, only } from '../define/index.ts';
import { annonceAendret, annonceForkertStatus, annonceUgyldig } from './annonce.problems.ts';
import { annonceInput, annoncelinje, annonceUdkast, annonceView, fejlISkema } from './annonce.schemas.ts';
import { ikkeTilknyttet } from './kontaktperson.problems.ts';
import { sidetal } from './query.schemas.ts';
import { virksomhedIkkeAktiv, virksomhedSpaerret } from './virksomhed.problems.ts';

const lukket = [virksomhedIkkeAktiv, virksomhedSpaerret, ikkeTilknyttet];
const mine = '/api/employer/v1/me/annoncer';
const params = z.object({ id });
/** `version` as last seen: with it, the act is refused when the ad has changed since. */
const senestSet = z.object({ version: z.number().int() });

/** Submits a jobannonce for STAR's approval. */
export const submitAnnonce = defineEndpoint({
  name: 'submitAnnonce',
  service: 'employer',
  method: 'POST',
  path: mine,
  access: only('virksomhedsbruger'),
  summary: 'Sends a new jobannonce to approval; all reasons against it come at once (ANN-04..08, ANN-26, AG-KF-01).',
  body: annonceInput,
  status: 201,
  answer: annonceView,
  problems: [...lukket, annonceUgyldig],
});

/** Checks an ad while it is being filled in; nothing is saved. */
export const checkAnnonce = defineEndpoint({
  name: 'checkAnnonce',
  service: 'employer',
  method: 'POST',
  path: `${mine}/tjek`,
  access: only('virksomhedsbruger'),
  summary: 'Gives what does not fit together in what is typed so far; fields not filled in yet are no error (ANN-25, ANN-26).',
  body: annonceUdkast,
  answer: z.object({ fejl: z.array(fejlISkema) }),
  problems: lukket,
  idempotency: 'none',
});

/** The company's ads. */
export const listAnnoncer = defineEndpoint({
  name: 'listAnnoncer',
  service: 'employer',
  method: 'GET',
  path: mine,
  access: only('virksomhedsbruger'),
  summary: "Lists the company's jobannoncer, newest first, each with its status now; deleted ones are gone (ANN-16..21, ANN-23, ANN-30).",
  query: z.object({ page: sidetal }),
  answer: z.object({ items: z.array(annoncelinje), total: z.number().int(), page: z.number().int(), pageSize: z.number().int() }),
  problems: lukket,
});

/** One of the company's ads. */
export const showAnnonce = defineEndpoint({
  name: 'showAnnonce',
  service: 'employer',
  method: 'GET',
  path: `${mine}/:id`,
  access: only('virksomhedsbruger'),
  summary: 'Shows one jobannonce of the company with its newest text (ANN-24).',
  params,
  answer: annonceView,
  problems: lukket,
});

/** Changes an ad in any status but ended. */
export const updateAnnonce = defineEndpoint({
  name: 'updateAnnonce',
  service: 'employer',
  method: 'PUT',
  path: `${mine}/:id`,
  access: only('virksomhedsbruger'),
  summary: 'Sends a changed text to approval, also while the former waits; a published version stays public until the new one is approved (ANN-14, ANN-15, ANN-22).',
  params,
  body: annonceInput.extend({ version: z.number().int() }),
  answer: annonceView,
  problems: [...lukket, annonceUgyldig, annonceAendret, annonceForkertStatus],
});

/** Ends an approved ad before its time. */
export const closeAnnonce = defineEndpoint({
  name: 'closeAnnonce',
  service: 'employer',
  method: 'POST',
  path: `${mine}/:id/afslut`,
  access: only('virksomhedsbruger'),
  summary: 'Ends a jobannonce before its afpubliceringstidspunkt; it leaves Find job at once (ANN-20, JOB-19).',
  params,
  body: senestSet.partial(),
  answer: annonceView,
  problems: [...lukket, annonceForkertStatus, annonceAendret],
});

/** Takes an ad out of the overview. */
export const deleteAnnonce = defineEndpoint({
  name: 'deleteAnnonce',
  service: 'employer',
  method: 'DELETE',
  path: `${mine}/:id`,
  access: only('virksomhedsbruger'),
  summary: 'Deletes a jobannonce: gone from the overview and, if published, from Find job at once (ANN-23).',
  params,
  problems: lukket,
});
