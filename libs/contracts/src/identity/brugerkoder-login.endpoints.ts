import { z } from 'zod';
import { defineEndpoint, everyone, only, tidspunkt } from '../define/index.ts';
import { adgangskode } from './brugerkoder.endpoints.ts';
import { brugerkoderAfvist, forkertAdgangskode, forMangeLoginforsoeg, ingenBrugerkoder } from './brugerkoder.problems.ts';
import { vilkaarBrudt } from './vilkaarsbrud.problems.ts';

/** ID-KODE-07, ID-KODE-08: logs a borger in without MitID; opens an ordinary session of a borger. */
export const startBrugerkodeSession = defineEndpoint({
  name: 'startBrugerkodeSession',
  service: 'identity',
  method: 'POST',
  path: '/api/identity/v1/login/brugerkoder',
  access: everyone(),
  summary: 'Logs a borger in with brugernavn and adgangskode; one answer for every wrong pair (ID-KODE-08).',
  body: z.object({ brugernavn: z.string().min(1).max(100), adgangskode }),
  answer: z.object({ skalSkifteAdgangskode: z.boolean() }),
  problems: [brugerkoderAfvist, forMangeLoginforsoeg, vilkaarBrudt],
  idempotency: 'none',
  transaction: 'own',
});

/** ID-KODE-29: whether the profile has the item "Brugernavn og adgangskode", and the brugernavn, which nobody can change (ID-KODE-21). */
export const showOwnBrugerkoder = defineEndpoint({
  name: 'showOwnBrugerkoder',
  service: 'identity',
  method: 'GET',
  path: '/api/identity/v1/me/brugerkoder',
  access: only('borger', 'adgangskodeskifter'),
  summary: "Shows the borger's own brugernavn, if there is one, and when it is deleted unless used (ID-KODE-29).",
  answer: z.object({ brugerkoder: z.object({ brugernavn: z.string(), slettesEfter: tidspunkt }).optional() }),
});

/** ID-KODE-19, ID-KODE-29: the borger changes the adgangskode; every other session by brugerkoder ends, this one goes on under a new secret. */
export const changeAdgangskode = defineEndpoint({
  name: 'changeAdgangskode',
  service: 'identity',
  method: 'PUT',
  path: '/api/identity/v1/me/brugerkoder/adgangskode',
  access: only('borger', 'adgangskodeskifter'),
  summary: "Changes the borger's own adgangskode; the only thing open, besides log out, while a change is forced (ID-KODE-19, ID-KODE-20, ID-KODE-29).",
  body: z.object({ nuvaerende: adgangskode, adgangskode }),
  problems: [forkertAdgangskode, forMangeLoginforsoeg, ingenBrugerkoder],
});
