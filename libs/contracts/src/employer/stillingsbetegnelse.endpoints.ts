import { z } from 'zod';
import { dato, defineEndpoint, everyone, id, only } from '../define/index.ts';

const alias = z.object({ aliasId: id, label: z.string() });

/** A hit of the typeahead: a stillingsbetegnelse, or an alias of one (then `aliasId` and `alias` are set). */
export const stillingsforslag = z.object({
  stillingsbetegnelseId: id,
  conceptUri: z.string(),
  label: z.string(),
  aliasId: id.optional(),
  alias: z.string().optional(),
  gruppe: z.string(),
  gruppenavn: z.string(),
});

/** Typeahead over the taxonomy. */
export const searchStillingsbetegnelser = defineEndpoint({
  name: 'searchStillingsbetegnelser',
  service: 'employer',
  method: 'GET',
  path: '/api/employer/v1/stillingsbetegnelser',
  access: everyone(),
  summary: 'Suggests at most 10 stillingsbetegnelser and aliases for what was typed, whatever its case and with or without æ, ø and å; never an udgået one (JM-11).',
  query: z.object({ q: z.string().trim().max(100).default('') }),
  answer: z.object({ items: z.array(stillingsforslag) }),
});

/** The whole taxonomy as a tree. */
export const showStillingstrae = defineEndpoint({
  name: 'showStillingstrae',
  service: 'employer',
  method: 'GET',
  path: '/api/employer/v1/stillingsbetegnelser/traeet',
  access: everyone(),
  summary: 'The tree erhvervsområde, erhvervsgruppe, stillingsbetegnelse, alias, without udgåede (JOB-06, JOB-07).',
  answer: z.object({
    omraader: z.array(
      z.object({
        kode: z.string(),
        navn: z.string(),
        grupper: z.array(
          z.object({
            kode: z.string(),
            navn: z.string(),
            stillinger: z.array(z.object({ stillingsbetegnelseId: id, conceptUri: z.string(), label: z.string(), aliasser: z.array(alias) })),
          }),
        ),
      }),
    ),
  }),
});

/** Drift retires a stillingsbetegnelse. */
export const retireStillingsbetegnelse = defineEndpoint({
  name: 'retireStillingsbetegnelse',
  service: 'employer',
  method: 'POST',
  path: '/api/employer/v1/drift/stillingsbetegnelser/:id/udgaa',
  access: only('drift'),
  summary: 'Retires a stillingsbetegnelse from a date, with the one to use instead where there is one (TIL-11, JM-11).',
  params: z.object({ id }),
  body: z.object({ udgaaetFra: dato, afloeserId: id.optional() }),
  answer: z.object({ stillingsbetegnelseId: id, udgaaetFra: dato, afloeserUri: z.string().optional() }),
});
