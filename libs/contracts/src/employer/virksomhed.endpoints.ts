import { z } from 'zod';
import { cvr, defineEndpoint, fagsystem, id, kommunekode, only, pNummer, tidspunkt } from '../define/index.ts';
import { flereVaerdier } from './query.schemas.ts';
import { cvrUtilgaengelig, virksomhedIkkeAktiv, virksomhedSpaerret, virksomhedUkendtICvr } from './virksomhed.problems.ts';

const adresse = z.object({
  /** Street, number, floor and door on one line. */
  vejadresse: z.string(),
  postnummer: z.string(),
  postdistrikt: z.string(),
  kommunekode: kommunekode.optional(),
});

/** A P-enhed from CVR; only active ones are shown (AG-KP-12). */
export const penhed = z.object({ pNummer, navn: z.string(), adresse: adresse.optional() });

/** The company as JobAG shows it: everything but the marks comes from CVR and cannot be changed here (AG-02, AG-04). */
export const virksomhedView = z.object({
  cvr,
  navn: z.string(),
  form: z.string().optional(),
  branche: z.string().optional(),
  adresse: adresse.optional(),
  /** CVR's own word for the status (`AKTIV`, `OPHØRT`). */
  cvrStatus: z.string(),
  aktiv: z.boolean(),
  konfliktramt: z.boolean(),
  spaerret: z.boolean(),
  penheder: z.array(penhed),
  /** When the data were last read from CVR; at most 24 h ago while CVR answers (AG-06). */
  hentet: tidspunkt,
});

const adgang = [virksomhedIkkeAktiv, virksomhedSpaerret, virksomhedUkendtICvr, cvrUtilgaengelig];

/** Who is logged in to JobAG and what the menu offers. */
export const showMigIJobag = defineEndpoint({
  name: 'showMigIJobag',
  service: 'employer',
  method: 'GET',
  path: '/api/employer/v1/me',
  access: only('virksomhedsbruger'),
  summary: 'Shows the company, the link to a kontaktperson and what the menu offers; refuses a company that is not active in CVR (AG-02, AG-05, AG-KP-02).',
  answer: z.object({
    virksomhed: z.object({ cvr, navn: z.string(), konfliktramt: z.boolean() }),
    tilknyttet: z.boolean(),
    /** Absent until linked; the name stands in the upper left corner (AG-KP-09). */
    kontaktperson: z.object({ kontaktpersonId: id, navn: z.string() }).optional(),
    /** What is open; a greyed menu item is one that is false here (AG-11, AG-KP-03, AG-KF-02). */
    rettigheder: z.object({ kontaktpersoner: z.boolean(), jobannoncer: z.boolean(), jobordrer: z.boolean(), cvSoegning: z.boolean() }),
    /** The version of the terms that a link must accept (AG-KP-05). */
    vilkaarVersion: z.string(),
  }),
  problems: adgang,
});

/** The company of the login. */
export const showMinVirksomhed = defineEndpoint({
  name: 'showMinVirksomhed',
  service: 'employer',
  method: 'GET',
  path: '/api/employer/v1/me/virksomhed',
  access: only('virksomhedsbruger'),
  summary: "Shows the login's company from CVR with its active P-enheder, read from CVR when it is unknown or the data are old (AG-02, AG-06).",
  answer: virksomhedView,
  problems: adgang,
});

const laas = z.object({ konfliktramt: z.boolean(), spaerret: z.boolean() });

/** A company as support sees it, with the history of its marks. */
export const showVirksomhed = defineEndpoint({
  name: 'showVirksomhed',
  service: 'employer',
  method: 'GET',
  path: '/api/employer/v1/support/virksomheder/:cvr',
  access: only('support', 'drift', 'godkender'),
  summary: 'Shows a company, active or not, and the history of its konfliktramt and spærret marks (AG-KF-01).',
  params: z.object({ cvr }),
  answer: virksomhedView.extend({ laase: z.array(laas.extend({ sat: tidspunkt, begrundelse: z.string().optional() })) }),
  problems: [virksomhedUkendtICvr, cvrUtilgaengelig],
});

/** Support sets or removes the marks of a company. */
export const updateVirksomhedLaas = defineEndpoint({
  name: 'updateVirksomhedLaas',
  service: 'employer',
  method: 'PUT',
  path: '/api/employer/v1/support/virksomheder/:cvr/laas',
  access: only('support', 'drift'),
  summary: 'Sets the marks konfliktramt (fewer functions, all ads to manual handling) and spærret (no access) of a company (AG-KF-01, AG-KF-07).',
  params: z.object({ cvr }),
  body: laas.extend({ begrundelse: z.string().trim().max(500).optional() }),
  answer: laas,
  problems: [virksomhedUkendtICvr, cvrUtilgaengelig],
});

/** AG-08: a jobcenter or an a-kasse asks which of some companies use JobAG: somebody linked to a kontaktperson there has logged in. */
export const listVirksomhederIJobag = defineEndpoint({
  name: 'listVirksomhederIJobag',
  service: 'employer',
  method: 'GET',
  path: '/api/employer/v1/fagsystem/virksomheder',
  access: fagsystem('virksomhed.read', 'sagsbehandler'),
  summary: 'Tells which of the asked companies use JobAG: those where a linked kontaktperson has logged in at least once (AG-08).',
  query: z.object({ cvr: flereVaerdier(cvr) }),
  answer: z.object({ items: z.array(z.object({ cvr })) }),
});
