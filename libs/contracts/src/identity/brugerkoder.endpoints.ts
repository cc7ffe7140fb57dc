import { z } from 'zod';
import { defineEndpoint, fagsystem, id, tidspunkt } from '../define/index.ts';
import { harBrugerkoder, ingenBrugerkoder, maaIkkeUdstedeBrugerkoder } from './brugerkoder.problems.ts';

const params = z.object({ borgerId: id });

/** An adgangskode as it is typed: nothing is cut off or changed. The rules of ID-KODE-15..18 are answered by name, so they are not here. */
export const adgangskode = z.string().min(1).max(200);

/** ID-KODE-03: whether, and by whose word, a borger may log in with brugerkoder. */
export const brugerkodeflag = z.object({
  maaLoggeIndMedBrugerkoder: z.boolean(),
  udstedt: z.object({ af: id, organisation: z.object({ kind: z.string(), code: z.string() }), tidspunkt }).optional(),
  importeret: tidspunkt.optional(),
  sidstBrugt: tidspunkt.optional(),
  slettesEfter: tidspunkt.optional(),
  skalSkifteAdgangskode: z.boolean().optional(),
  /** Whether the caller's own authority may issue and look up (ID-KODE-02). */
  maaUdstede: z.boolean(),
});

/** ID-KODE-04, ID-KODE-14: the flag, for the borger's authorities and for support. */
export const showBrugerkoder = defineEndpoint({
  name: 'showBrugerkoder',
  service: 'identity',
  method: 'GET',
  path: '/api/identity/v1/fagsystem/borgere/:borgerId/brugerkoder',
  access: fagsystem('brugerkoder.read', 'sagsbehandler', 'support'),
  summary: 'Shows whether a borger may log in with brugerkoder: issuer, organisation, time and when they are deleted (ID-KODE-03, ID-KODE-04, ID-KODE-14).',
  params,
  answer: brugerkodeflag,
});

/** ID-KODE-01, ID-KODE-02: issues brugerkoder; the system makes the brugernavn (ID-KODE-31), the borger must change the adgangskode. */
export const issueBrugerkoder = defineEndpoint({
  name: 'issueBrugerkoder',
  service: 'identity',
  method: 'POST',
  path: '/api/identity/v1/fagsystem/borgere/:borgerId/brugerkoder',
  access: fagsystem('brugerkoder.write', 'sagsbehandler'),
  summary: 'Issues brugerkoder to an own borger who cannot use MitID and answers the brugernavn (ID-KODE-01, ID-KODE-02, ID-KODE-31).',
  params,
  body: z.object({ adgangskode }),
  status: 201,
  answer: z.object({ brugernavn: z.string(), slettesEfter: tidspunkt }),
  problems: [harBrugerkoder, maaIkkeUdstedeBrugerkoder],
});

/** ID-KODE-22: a forgotten brugernavn, told to the authority; a POST, since each look-up is an act that is told and logged. */
export const discloseBrugernavn = defineEndpoint({
  name: 'discloseBrugernavn',
  service: 'identity',
  method: 'POST',
  path: '/api/identity/v1/fagsystem/borgere/:borgerId/brugerkoder/brugernavn',
  access: fagsystem('brugerkoder.read', 'sagsbehandler'),
  summary: "Looks up an own borger's forgotten brugernavn; logged, and told as brugernavn-disclosed (ID-KODE-22).",
  params,
  answer: z.object({ brugernavn: z.string() }),
  problems: [ingenBrugerkoder, maaIkkeUdstedeBrugerkoder],
});

/** ID-KODE-14: a new adgangskode, by support for anyone with the flag and by the authority for its own. */
export const resetAdgangskode = defineEndpoint({
  name: 'resetAdgangskode',
  service: 'identity',
  method: 'POST',
  path: '/api/identity/v1/fagsystem/borgere/:borgerId/brugerkoder/adgangskode',
  access: fagsystem('brugerkoder.write', 'sagsbehandler', 'support'),
  summary: 'Gives brugerkoder a new adgangskode, which must be changed at the next login; refused where the flag is not set (ID-KODE-14, ID-KODE-27).',
  params,
  body: z.object({ adgangskode }),
  problems: [ingenBrugerkoder, maaIkkeUdstedeBrugerkoder],
});
