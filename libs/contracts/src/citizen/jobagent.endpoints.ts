import { z } from 'zod';
import { defineEndpoint, defineProblem, fagsystem, fritekst, id, kommunekode, only, tidspunkt } from '../define/index.ts';
import { borgerParams } from './borger.params.ts';
import { stillingsbetegnelseUkendt } from './jobmatch.problems.ts';

/** AGENT-03: a jobagent mails, so the address must be confirmed first. */
export const emailIkkeBekraeftet = defineProblem({
  code: 'email-ikke-bekraeftet',
  status: 409,
  title: 'Din e-mailadresse er ikke bekræftet',
  detail: "En jobagent sender e-mails. Tilføj og bekræft din e-mailadresse under 'Kontaktoplysninger', og opret derefter jobagenten.",
});

/** At most 10 jobagenter each. */
export const forMangeJobagenter = defineProblem({
  code: 'for-mange-jobagenter',
  status: 409,
  title: 'Du kan ikke oprette flere jobagenter',
  detail: 'Du kan højst have {max}. Slet en, før du opretter en ny.',
});

/**
 * What a jobagent looks for. A stillingsbetegnelse includes its aliases, an alias only itself (AGENT-05, AGENT-06);
 * kommuner and regioner widen each other; an empty list does not limit. At least one list must hold something.
 */
export const jobagentKriterier = z
  .object({
    conceptUris: z.array(z.string().max(300)).max(50).default([]),
    aliasIds: z.array(id).max(50).default([]),
    kommunekoder: z.array(kommunekode).max(98).default([]),
    /** Codes of `regioner` (`1084`). */
    regioner: z.array(z.string().max(4)).max(5).default([]),
  })
  .refine((kriterier) => Object.values(kriterier).some((list) => list.length > 0), { error: 'Vælg mindst ét søgekriterium.' });

/** The text of a jobagent is the borger's own; an ad reaches it within seconds of being published. */
const jobagentWish = z.object({ navn: fritekst(100), kriterier: jobagentKriterier, hyppighed: z.enum(['straks']).default('straks') });

export const jobagent = z.object({
  jobagentId: id,
  navn: z.string(),
  kriterier: z.object({
    conceptUris: z.array(z.string()),
    aliasIds: z.array(id),
    kommunekoder: z.array(z.string()),
    regioner: z.array(z.string()),
  }),
  hyppighed: z.enum(['straks']),
  oprettet: tidspunkt,
  /** How many ads it has found so far. */
  antalMatch: z.number().int().nonnegative(),
});

const jobagenter = z.object({ items: z.array(jobagent) });

/** AGENT-01: the borger's own jobagenter. */
export const listJobagenter = defineEndpoint({
  name: 'listJobagenter',
  service: 'citizen',
  method: 'GET',
  path: '/api/citizen/v1/me/jobagenter',
  access: only('borger'),
  summary: "Lists the borger's jobagenter (AGENT-01).",
  answer: jobagenter,
});

/** AGENT-03: creates a jobagent from search criteria. */
export const createJobagent = defineEndpoint({
  name: 'createJobagent',
  service: 'citizen',
  method: 'POST',
  path: '/api/citizen/v1/me/jobagenter',
  access: only('borger'),
  summary: 'Creates a jobagent; refused until the e-mail address is confirmed (AGENT-03).',
  body: jobagentWish,
  status: 201,
  answer: jobagent,
  problems: [emailIkkeBekraeftet, forMangeJobagenter, stillingsbetegnelseUkendt],
});

/** AGENT-01: removes a jobagent; it finds nothing more. */
export const deleteJobagent = defineEndpoint({
  name: 'deleteJobagent',
  service: 'citizen',
  method: 'DELETE',
  path: '/api/citizen/v1/me/jobagenter/:jobagentId',
  access: only('borger'),
  summary: "Deletes one of the borger's jobagenter (AGENT-01).",
  params: z.object({ jobagentId: id }),
});

/** AGENT-01 for the own kommune or a-kasse. */
export const listJobagenterForBorger = defineEndpoint({
  name: 'listJobagenterForBorger',
  service: 'citizen',
  method: 'GET',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/jobagenter',
  access: fagsystem('jobagent.read', 'sagsbehandler'),
  summary: "Lists an own borger's jobagenter (AGENT-01).",
  params: borgerParams,
  answer: jobagenter,
});

/** AGENT-03 on the borger's behalf; the same refusals. */
export const createJobagentForBorger = defineEndpoint({
  name: 'createJobagentForBorger',
  service: 'citizen',
  method: 'POST',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/jobagenter',
  access: fagsystem('jobagent.write', 'sagsbehandler'),
  summary: "Creates a jobagent for an own borger who asked for it (AGENT-03).",
  params: borgerParams,
  body: jobagentWish,
  status: 201,
  answer: jobagent,
  problems: [emailIkkeBekraeftet, forMangeJobagenter, stillingsbetegnelseUkendt],
});
