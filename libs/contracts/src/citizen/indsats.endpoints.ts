import { z } from 'zod';
import { defineEndpoint, fagsystem, fritekst, id, only } from '../define/index.ts';
import { borgerParams } from './borger.params.ts';
import { fraTil, iRaekkefoelge, periode, slutFoerStart } from './periode.ts';

const indsatsWish = z.object({ titel: fritekst(120), ...fraTil }).refine(iRaekkefoelge, slutFoerStart);

/** Something a borger takes part in: a course, virksomhedspraktik, vejledning. */
export const indsats = z.object({ indsatsId: id, titel: z.string(), ...fraTil });

const indsatser = z.object({ items: z.array(indsats) });
const indsatsParams = borgerParams.extend({ indsatsId: id });

/** KAL-08: the borger's indsatser that touch the period, also those that are over. */
export const listIndsatser = defineEndpoint({
  name: 'listIndsatser',
  service: 'citizen',
  method: 'GET',
  path: '/api/citizen/v1/me/indsatser',
  access: only('borger'),
  summary: "Lists the borger's indsatser that touch the period, earlier ones too, the first to begin first (KAL-08).",
  query: periode,
  answer: indsatser,
});

/** PLAN-11: every indsats of an own borger. */
export const listIndsatserForBorger = defineEndpoint({
  name: 'listIndsatserForBorger',
  service: 'citizen',
  method: 'GET',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/indsatser',
  access: fagsystem('indsats.read', 'sagsbehandler'),
  summary: "Lists an own borger's indsatser, the first to begin first (PLAN-11).",
  params: borgerParams,
  answer: indsatser,
});

/** KAL-08, PLAN-11: a kommune or a-kasse states what the borger takes part in. */
export const registerIndsats = defineEndpoint({
  name: 'registerIndsats',
  service: 'citizen',
  method: 'POST',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/indsatser',
  access: fagsystem('indsats.write', 'sagsbehandler'),
  summary: 'Registers an indsats of an own borger (KAL-08, PLAN-11).',
  params: borgerParams,
  body: indsatsWish,
  status: 201,
  answer: indsats,
});

/** KAL-08: another name or other days. */
export const updateIndsats = defineEndpoint({
  name: 'updateIndsats',
  service: 'citizen',
  method: 'PUT',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/indsatser/:indsatsId',
  access: fagsystem('indsats.write', 'sagsbehandler'),
  summary: 'Changes the name or the days of an indsats of an own borger (KAL-08).',
  params: indsatsParams,
  body: indsatsWish,
  answer: indsats,
});

/** KAL-08: it was registered by mistake; one that ends early gets another last day instead. */
export const deleteIndsats = defineEndpoint({
  name: 'deleteIndsats',
  service: 'citizen',
  method: 'DELETE',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/indsatser/:indsatsId',
  access: fagsystem('indsats.write', 'sagsbehandler'),
  summary: 'Takes back an indsats that was registered by mistake (KAL-08).',
  params: indsatsParams,
});
