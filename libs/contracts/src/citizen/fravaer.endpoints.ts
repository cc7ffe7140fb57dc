import { z } from 'zod';
import { dato, defineEndpoint, defineProblem, fagsystem, id, only } from '../define/index.ts';
import { borgerParams } from './borger.params.ts';
import { fraTil, iRaekkefoelge, periode, slutFoerStart } from './periode.ts';

/** SYG-01: a second sygemelding before the raskmelding. */
export const alleredeSygemeldt = defineProblem({
  code: 'allerede-sygemeldt',
  status: 409,
  title: 'Der er allerede en sygemelding',
  detail: 'Borgeren er sygemeldt fra {fra}. Registrér en raskmelding, før I registrerer en ny sygemelding.',
});

/** SYG-01: nothing to end. */
export const ikkeSygemeldt = defineProblem({
  code: 'ikke-sygemeldt',
  status: 409,
  title: 'Der er ingen sygemelding at afslutte',
  detail: 'Man kan kun raskmelde en borger, der er sygemeldt. Registrér først sygemeldingen.',
});

/** FER-02: the same kind of absence twice on one day. */
export const fravaerOverlapper = defineProblem({
  code: 'fravaer-overlapper',
  status: 409,
  title: 'Der er allerede registreret fravær i perioden',
  detail: 'Der er fravær af samme slags fra {fra}. Vælg en periode, der ikke overlapper, eller slet det andet fravær først.',
});

/** SYG-01: illness ends by getting well. */
export const sygdomSlettesIkke = defineProblem({
  code: 'sygdom-slettes-ikke',
  status: 409,
  title: 'En sygemelding kan ikke slettes',
  detail: 'Afslut sygemeldingen med en raskmelding.',
});

/** An absence with the name of its kind. */
export const fravaer = z.object({ fravaerId: id, fravaerstype: z.string(), navn: z.string(), ...fraTil });

const fravaersliste = z.object({ items: z.array(fravaer) });

/** KAL-03, KAL-04: the borger's sygdom and ferie that touch the period; no other absence is the borger's to see. */
export const listFravaer = defineEndpoint({
  name: 'listFravaer',
  service: 'citizen',
  method: 'GET',
  path: '/api/citizen/v1/me/fravaer',
  access: only('borger'),
  summary: "Lists the borger's sygdom and ferie that touch the period, and no other absence (KAL-03, KAL-04).",
  query: periode,
  answer: fravaersliste,
});

/** HIST-04: every absence of an own borger. */
export const listFravaerForBorger = defineEndpoint({
  name: 'listFravaerForBorger',
  service: 'citizen',
  method: 'GET',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/fravaer',
  access: fagsystem('fravaer.read', 'sagsbehandler'),
  summary: "Lists every absence of an own borger, the newest first (HIST-04).",
  params: borgerParams,
  answer: fravaersliste,
});

/** HIST-04: an absence that is neither sygdom nor ferie; the borger does not see it (KAL-04). */
export const registerFravaer = defineEndpoint({
  name: 'registerFravaer',
  service: 'citizen',
  method: 'POST',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/fravaer',
  access: fagsystem('fravaer.write', 'sagsbehandler'),
  summary: 'Registers an absence of another kind than sygdom and ferie for an own borger (HIST-04, KAL-04).',
  params: borgerParams,
  body: z.object({ fravaerstype: z.string().min(1).max(4), ...fraTil }).refine(iRaekkefoelge, slutFoerStart),
  status: 201,
  answer: fravaer,
  problems: [fravaerOverlapper],
});

/** FER-02: ferie that a caseworker or the a-kasse registers. */
export const registerFerieForBorger = defineEndpoint({
  name: 'registerFerieForBorger',
  service: 'citizen',
  method: 'POST',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/ferier',
  access: fagsystem('fravaer.write', 'sagsbehandler'),
  summary: 'Registers a ferieperiode for an own borger (FER-02, KAL-03).',
  params: borgerParams,
  body: z.object({ fra: dato, til: dato }).refine(iRaekkefoelge, slutFoerStart),
  status: 201,
  answer: fravaer,
  problems: [fravaerOverlapper],
});

/** SYG-01, KAL-03: the borger is ill from a day on. */
export const registerSygemeldingForBorger = defineEndpoint({
  name: 'registerSygemeldingForBorger',
  service: 'citizen',
  method: 'POST',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/sygemeldinger',
  access: fagsystem('fravaer.write', 'sagsbehandler'),
  summary: 'Registers the first day of illness of an own borger (SYG-01, KAL-03).',
  params: borgerParams,
  body: z.object({ fra: dato }),
  status: 201,
  answer: fravaer,
  problems: [alleredeSygemeldt, fravaerOverlapper],
});

/** SYG-01, KAL-03: the borger is well again. */
export const registerRaskmeldingForBorger = defineEndpoint({
  name: 'registerRaskmeldingForBorger',
  service: 'citizen',
  method: 'POST',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/raskmeldinger',
  access: fagsystem('fravaer.write', 'sagsbehandler'),
  summary: 'Ends the illness of an own borger by the first day of being well again (SYG-01, KAL-03).',
  params: borgerParams,
  body: z.object({ raskFra: dato }),
  status: 201,
  answer: fravaer,
  problems: [ikkeSygemeldt],
});

/** FER-02: ferie or another absence is taken back. */
export const deleteFravaer = defineEndpoint({
  name: 'deleteFravaer',
  service: 'citizen',
  method: 'DELETE',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/fravaer/:fravaerId',
  access: fagsystem('fravaer.write', 'sagsbehandler'),
  summary: 'Deletes ferie or another absence of an own borger; illness ends by a raskmelding (FER-02).',
  params: borgerParams.extend({ fravaerId: id }),
  problems: [sygdomSlettesIkke],
});
