import { z } from 'zod';
import { defineEndpoint, fagsystem, only } from '../define/index.ts';
import { borgerParams } from './borger.params.ts';
import { ansaettelsesbetingelserFaste, ansaettelsesbetingelserMangler } from './jobmatch.problems.ts';

/** JM-03: nothing is marked at first use; JM-10: fixed for fleksjob groups. */
export const ansaettelsesbetingelserState = z.object({
  /** Codes of `ansaettelsesbetingelser`; for groups that cannot edit them, the fixed ones. */
  valgte: z.array(z.string()),
  kanRettes: z.boolean(),
});

const valg = z.object({ valgte: z.array(z.string().max(20)).max(50) });

/** JM-03: what the borger has marked. */
export const showAnsaettelsesbetingelser = defineEndpoint({
  name: 'showAnsaettelsesbetingelser',
  service: 'citizen',
  method: 'GET',
  path: '/api/citizen/v1/me/ansaettelsesbetingelser',
  access: only('borger'),
  summary: "Shows the borger's ansættelsesbetingelser; nothing is prefilled (JM-03, JM-10).",
  answer: ansaettelsesbetingelserState,
});

/** JM-03, JM-10: replaces what is marked. */
export const updateAnsaettelsesbetingelser = defineEndpoint({
  name: 'updateAnsaettelsesbetingelser',
  service: 'citizen',
  method: 'PUT',
  path: '/api/citizen/v1/me/ansaettelsesbetingelser',
  access: only('borger'),
  summary: "Replaces the borger's ansættelsesbetingelser; at least one must be marked (JM-03, JM-10).",
  body: valg,
  answer: ansaettelsesbetingelserState,
  problems: [ansaettelsesbetingelserMangler, ansaettelsesbetingelserFaste],
});

/** JM-04: whether the two areas of Jobmatch are filled in. */
export const jobmatchState = z.object({
  joboenskerUdfyldt: z.boolean(),
  /** True too for groups that cannot edit them. */
  ansaettelsesbetingelserUdfyldt: z.boolean(),
  udfyldt: z.boolean(),
});

/** JM-04: drives the landing page and the task. */
export const showJobmatch = defineEndpoint({
  name: 'showJobmatch',
  service: 'citizen',
  method: 'GET',
  path: '/api/citizen/v1/me/jobmatch',
  access: only('borger'),
  summary: 'Shows whether Jobmatch is completed (JM-04).',
  answer: jobmatchState,
});

/** ID-LOGIN-03, ID-LOGIN-04: where a login without a destination lands. */
export const showLanding = defineEndpoint({
  name: 'showLanding',
  service: 'citizen',
  method: 'GET',
  path: '/api/citizen/v1/me/landing',
  access: only('borger'),
  summary: 'Says which page a login lands on: with jobforslag once Jobmatch is completed (ID-LOGIN-03, ID-LOGIN-04).',
  answer: z.object({ page: z.enum(['find-job', 'find-job-med-jobforslag']) }),
});

/** JM-03 for the own kommune or a-kasse. */
export const showAnsaettelsesbetingelserForBorger = defineEndpoint({
  name: 'showAnsaettelsesbetingelserForBorger',
  service: 'citizen',
  method: 'GET',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/ansaettelsesbetingelser',
  access: fagsystem('joboenske.read', 'sagsbehandler'),
  summary: "Shows an own borger's ansættelsesbetingelser (JM-03).",
  params: borgerParams,
  answer: ansaettelsesbetingelserState,
});

/** JM-03 written by a fagsystem; fixed ones stay fixed (JM-10). */
export const updateAnsaettelsesbetingelserForBorger = defineEndpoint({
  name: 'updateAnsaettelsesbetingelserForBorger',
  service: 'citizen',
  method: 'PUT',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/ansaettelsesbetingelser',
  access: fagsystem('joboenske.write', 'sagsbehandler'),
  summary: "Replaces an own borger's ansættelsesbetingelser (JM-03, JM-10).",
  params: borgerParams,
  body: valg,
  answer: ansaettelsesbetingelserState,
  problems: [ansaettelsesbetingelserMangler, ansaettelsesbetingelserFaste],
});
