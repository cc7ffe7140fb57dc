import { z } from 'zod';
import { defineEndpoint, fagsystem, id, only } from '../define/index.ts';
import { cprTilhoererAnden } from './borger.problems.ts';
import { borgerUkendt } from './brugerkoder.problems.ts';

/**
 * A fagsystem knows a CPR number, not our ids: every other fagsystem endpoint takes the borgerId found here. A borger never seen is
 * provisioned. Any authority with the scope may ask; whether the borger is one of its own is for each service to decide, since citizen
 * owns that fact.
 */
export const findBorger = defineEndpoint({
  name: 'findBorger',
  service: 'identity',
  method: 'POST',
  path: '/api/identity/v1/fagsystem/borgere/find',
  access: fagsystem('borger.find', 'sagsbehandler'),
  summary: 'Finds the borgerId of a CPR number; every question is written to the access log.',
  body: z.object({ cpr: z.string().max(20) }),
  answer: z.object({ borgerId: id }),
  idempotency: 'none',
});

/** ID-KODE-14: support knows a caller's CPR number. Only persons Jobnet knows are found; nobody is provisioned. */
export const findBorgerForSupport = defineEndpoint({
  name: 'findBorgerForSupport',
  service: 'identity',
  method: 'POST',
  path: '/api/identity/v1/support/borgere/find',
  access: only('support'),
  summary: 'Finds a known borger by CPR number for support; every question is written to the access log (ID-KODE-14).',
  body: z.object({ cpr: z.string().max(20) }),
  answer: z.object({ borgerId: id }),
  problems: [borgerUkendt],
  idempotency: 'none',
});

/**
 * A person has got another CPR number. The borgerId stays, whoever asks with the former number finds the same person, and who holds a copy
 * of the number is told. For the borger's own kommune.
 */
export const changeCpr = defineEndpoint({
  name: 'changeCpr',
  service: 'identity',
  method: 'PUT',
  path: '/api/identity/v1/fagsystem/borgere/:borgerId/cpr',
  access: fagsystem('cpr.write'),
  summary: "Registers a borger's new CPR number; the borgerId stays the same. For the borger's own kommune.",
  params: z.object({ borgerId: id }),
  body: z.object({ cpr: z.string().max(20) }),
  answer: z.object({ borgerId: id }),
  problems: [cprTilhoererAnden],
});
