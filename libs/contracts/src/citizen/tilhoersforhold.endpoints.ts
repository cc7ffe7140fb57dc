import { z } from 'zod';
import { defineEndpoint, defineProblem, fagsystem, kommunekode } from '../define/index.ts';
import { borgerParams } from './borger.params.ts';

/** An authority tries to register what only another may. */
export const tilhoersforholdIkkeTilladt = defineProblem({
  code: 'tilhoersforhold-ikke-tilladt',
  status: 403,
  title: 'Myndigheden kan ikke registrere dette tilhørsforhold',
  detail: 'En kommune registrerer borgere i sin egen kommune og kan overdrage dem til en anden. En a-kasse registrerer kun sine egne medlemmer og retter ikke kommune.',
});

/** Where a borger belongs; the whole state, an absent field is none. */
export const tilhoersforhold = z.object({
  kommunekode,
  akassekode: z.string().max(4).optional(),
  kontaktgruppe: z.string().max(4).optional(),
  visitationskategori: z.string().max(4).optional(),
  /** TIL-04: who has the kontaktforløb; absent: an a-kasse the first 3 months of dagpenge, else the kommune. */
  kontaktforloeb: z.enum(['kommune', 'akasse']).optional(),
  /** Navne- og adressebeskyttelse. */
  beskyttet: z.boolean(),
});

/** ID-LOGIN-14: reads where an own borger belongs. */
export const showTilhoersforhold = defineEndpoint({
  name: 'showTilhoersforhold',
  service: 'citizen',
  method: 'GET',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/tilhoersforhold',
  access: fagsystem('tilhoersforhold.read', 'sagsbehandler'),
  summary: "Shows an own borger's kommune, a-kasse, kontaktgruppe and visitationskategori (ID-LOGIN-14).",
  params: borgerParams,
  answer: tilhoersforhold,
});

/** BOOK-08, ID-LOGIN-14: sets where a borger belongs; emits tilhoersforhold-updated when something changed. */
export const updateTilhoersforhold = defineEndpoint({
  name: 'updateTilhoersforhold',
  service: 'citizen',
  method: 'PUT',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/tilhoersforhold',
  access: fagsystem('tilhoersforhold.write', 'sagsbehandler'),
  summary: 'Sets the kommune, a-kasse, kontaktgruppe and visitationskategori of an own borger, or of one that no kommune has yet (BOOK-08).',
  params: borgerParams,
  body: tilhoersforhold,
  answer: tilhoersforhold,
  problems: [tilhoersforholdIkkeTilladt],
});
