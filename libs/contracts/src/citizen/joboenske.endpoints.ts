import { z } from 'zod';
import { dato, defineEndpoint, fagsystem, id, only, tidspunkt } from '../define/index.ts';
import { borgerParams } from './borger.params.ts';
import { forMangeJoboensker, joboenskeFindes, stillingsbetegnelseUdgaaet, stillingsbetegnelseUkendt } from './jobmatch.problems.ts';

/** JM-05: uddannelse ja/nej and erfaring (a code of `erfaringer`) within one stillingsbetegnelse. */
export const joboenskeBaggrund = z.object({ harUddannelse: z.boolean(), erfaring: z.string().max(10) });

/** One line of "Jeg søger job som". */
export const joboenske = joboenskeBaggrund.extend({
  joboenskeId: id,
  conceptUri: z.string(),
  label: z.string(),
  aliasId: id.optional(),
  aliasLabel: z.string().optional(),
  /** TIL-11: retired in the taxonomy; `afloeser` is what to choose instead, where there is one. */
  udgaaet: z.boolean(),
  udgaaetFra: dato.optional(),
  afloeser: z.object({ conceptUri: z.string(), label: z.string() }).optional(),
  /** JM-09: `Ukendt` when imported without one. */
  registreret: z.union([tidspunkt, z.literal('Ukendt')]),
});

const joboensker = z.object({ items: z.array(joboenske), max: z.number().int() });
const joboenskeParams = z.object({ joboenskeId: id });

/** JM-06, JM-07: the borger's own list, in the order it was made. */
export const listJoboensker = defineEndpoint({
  name: 'listJoboensker',
  service: 'citizen',
  method: 'GET',
  path: '/api/citizen/v1/me/joboensker',
  access: only('borger'),
  summary: 'Lists what stands under "Jeg søger job som" (JM-06, JM-07).',
  answer: joboensker,
});

/** JM-05: adds a stillingsbetegnelse or one of its aliases. */
export const addJoboenske = defineEndpoint({
  name: 'addJoboenske',
  service: 'citizen',
  method: 'POST',
  path: '/api/citizen/v1/me/joboensker',
  access: only('borger'),
  summary: 'Adds a stillingsbetegnelse, or an alias of it, to "Jeg søger job som" (JM-05, TIL-09).',
  body: joboenskeBaggrund.extend({ conceptUri: z.string().max(300), aliasId: id.optional() }),
  status: 201,
  answer: joboenske,
  problems: [stillingsbetegnelseUkendt, stillingsbetegnelseUdgaaet, joboenskeFindes, forMangeJoboensker],
});

/** JM-06: changes uddannelse and erfaring of one line. */
export const updateJoboenske = defineEndpoint({
  name: 'updateJoboenske',
  service: 'citizen',
  method: 'PUT',
  path: '/api/citizen/v1/me/joboensker/:joboenskeId',
  access: only('borger'),
  summary: 'Changes uddannelse and erfaring of one stillingsbetegnelse (JM-06).',
  params: joboenskeParams,
  body: joboenskeBaggrund,
  answer: joboenske,
});

/** JM-08: deletes one line; the deletion stands in the history at once. */
export const deleteJoboenske = defineEndpoint({
  name: 'deleteJoboenske',
  service: 'citizen',
  method: 'DELETE',
  path: '/api/citizen/v1/me/joboensker/:joboenskeId',
  access: only('borger'),
  summary: 'Deletes one stillingsbetegnelse from "Jeg søger job som" (JM-08).',
  params: joboenskeParams,
});

/** JM-07: the same list for the own kommune or a-kasse. */
export const listJoboenskerForBorger = defineEndpoint({
  name: 'listJoboenskerForBorger',
  service: 'citizen',
  method: 'GET',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/joboensker',
  access: fagsystem('joboenske.read', 'sagsbehandler'),
  summary: "Lists an own borger's \"Jeg søger job som\" (JM-07).",
  params: borgerParams,
  answer: joboensker,
});

/** Replaces an own borger's list, with data from the fagsystem's own records: udgåede are taken too (TIL-11). */
export const replaceJoboenskerForBorger = defineEndpoint({
  name: 'replaceJoboenskerForBorger',
  service: 'citizen',
  method: 'PUT',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/joboensker',
  access: fagsystem('joboenske.write', 'sagsbehandler'),
  summary: "Replaces an own borger's \"Jeg søger job som\" with imported data; udgåede stillingsbetegnelser are taken, lines that stay keep their history (JM-05).",
  params: borgerParams,
  body: z.object({
    items: z
      .array(
        joboenskeBaggrund.extend({
          conceptUri: z.string().max(300),
          aliasId: id.optional(),
          /** When it was first registered; left out by systems that do not know (JM-09). */
          registreret: tidspunkt.optional(),
        }),
      )
      .max(50),
  }),
  answer: joboensker,
  problems: [stillingsbetegnelseUkendt, joboenskeFindes, forMangeJoboensker],
});

/** JM-08, JM-09: what was added, changed and deleted, newest first. */
export const listJoboenskeHistorik = defineEndpoint({
  name: 'listJoboenskeHistorik',
  service: 'citizen',
  method: 'GET',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/joboensker/historik',
  access: fagsystem('joboenske.read', 'sagsbehandler'),
  summary: "Lists the history of an own borger's \"Jeg søger job som\", newest first (JM-08, JM-09).",
  params: borgerParams,
  answer: z.object({
    items: z.array(
      z.object({
        joboenskeId: id,
        haendelse: z.enum(['tilfoejet', 'rettet', 'slettet']),
        /** Who did it; `tilmelding` deletes udgåede (TIL-12). */
        aarsag: z.enum(['borger', 'fagsystem', 'tilmelding']),
        tidspunkt,
        conceptUri: z.string(),
        label: z.string(),
        aliasId: id.optional(),
        registreret: z.union([tidspunkt, z.literal('Ukendt')]),
      }),
    ),
  }),
});
