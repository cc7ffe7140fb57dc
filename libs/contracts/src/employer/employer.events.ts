import { z } from 'zod';
import { dato, defineEvent, id, kommunekode, tidspunkt } from '../define/index.ts';

/** What others may know of a jobannonce: enough to match and to link, never text, contacts or who stands behind an anonymous ad. */
export const annonceState = z.object({
  annonceId: id,
  status: z.enum(['afventer-godkendelse', 'ikke-paa-jobnet-endnu', 'paa-jobnet', 'ikke-laengere-paa-jobnet', 'afsluttet-manuelt', 'ikke-godkendt', 'slettet']),
  conceptUri: z.string(),
  aliasId: id.optional(),
  kommunekode: kommunekode.optional(),
  postnummer: z.string().optional(),
  /** WGS84 degrees of the arbejdssted; absent without a fixed workplace. */
  punkt: z.object({ lat: z.number(), lon: z.number() }).optional(),
  land: z.string().length(2),
  deltid: z.boolean(),
  fast: z.boolean(),
  hotjob: z.boolean(),
  arbejdstider: z.array(z.string()),
  ansoegningsfrist: dato.optional(),
  publiceresFra: tidspunkt,
  publiceresTil: tidspunkt,
});

const annonce = {
  annonceId: '0190a5d0-0000-7000-8000-000000000005',
  status: 'paa-jobnet' as const,
  conceptUri: 'http://data.star.dk/esco/occupation/8b6456a3-ae9a-45a0-a65b-fed797521753',
  kommunekode: '0751',
  postnummer: '8000',
  punkt: { lat: 56.155, lon: 10.104 },
  land: 'DK',
  deltid: false,
  fast: true,
  hotjob: false,
  arbejdstider: ['1'],
  publiceresFra: '2026-02-02T09:30:00+01:00',
  publiceresTil: '2026-04-02T00:00:00+02:00',
};

/** Where the mail about an ad goes and what it is called there. */
export const annonceClaim = z.object({ navn: z.string(), email: z.string(), titel: z.string() });

/** ADM-01: STAR approved an ad. */
export const annonceApproved = defineEvent({
  type: 'annonce-approved',
  owner: 'employer',
  subject: 'annonce',
  fires: 'When a godkender at STAR has approved a jobannonce, also when it is published later (ADM-01, ANN-18).',
  payload: annonceState,
  example: annonce,
  retentionDays: 7,
  dataClass: 'virksomhed',
  neverRepublished: 'A decision is made once and mailed once; what stands of the ad is told by annonce-published and annonce-unpublished.',
  claim: { schema: annonceClaim, audience: ['notifications'], lifetimeHours: 24 * 30 },
});

/** ADM-03, ANN-21: STAR rejected an ad; the reason goes to the creator by mail (ANN-31). */
export const annonceRejected = defineEvent({
  type: 'annonce-rejected',
  owner: 'employer',
  subject: 'annonce',
  fires: 'When a godkender at STAR has rejected a jobannonce with a reason (ADM-03, ANN-21).',
  payload: annonceState,
  example: { ...annonce, status: 'ikke-godkendt' },
  retentionDays: 7,
  dataClass: 'virksomhed',
  neverRepublished: 'A decision is made once and mailed once; what stands of the ad is told by annonce-published and annonce-unpublished.',
  claim: { schema: annonceClaim.extend({ aarsag: z.string(), begrundelse: z.string() }), audience: ['notifications'], lifetimeHours: 24 * 30 },
});

/** ANN-17: an approved ad's publishing time has come, or a published ad was changed. */
export const annoncePublished = defineEvent({
  type: 'annonce-published',
  owner: 'employer',
  subject: 'annonce',
  fires: "When an approved jobannonce's publiceringstidspunkt has come, and again when the public version changes (ANN-17, ANN-35).",
  payload: annonceState,
  example: annonce,
  retentionDays: 30,
  dataClass: 'offentlig',
});

/** ANN-19, ANN-20, ANN-23: an ad left Find job. */
export const annonceUnpublished = defineEvent({
  type: 'annonce-unpublished',
  owner: 'employer',
  subject: 'annonce',
  fires: 'When a published jobannonce leaves Find job: its time has passed, or it was ended or deleted (ANN-09, ANN-20, ANN-23, JOB-19).',
  payload: annonceState,
  example: { ...annonce, status: 'ikke-laengere-paa-jobnet' },
  retentionDays: 30,
  dataClass: 'offentlig',
});

/** JM-11, TIL-11: a stillingsbetegnelse was added, changed or retired in the taxonomy. */
export const stillingsbetegnelseUpdated = defineEvent({
  type: 'stillingsbetegnelse-updated',
  owner: 'employer',
  subject: 'stillingsbetegnelse',
  fires: 'When a stillingsbetegnelse is added to the taxonomy, changed, or retired (JM-11).',
  payload: z.object({
    stillingsbetegnelseId: id,
    conceptUri: z.string(),
    label: z.string(),
    erhvervsgruppe: z.string(),
    erhvervsomraade: z.string(),
    aliasser: z.array(z.object({ aliasId: id, label: z.string() })),
    /** Set when retired (udgået): from this date it can no longer be chosen. */
    udgaaetFra: dato.optional(),
    afloeserUri: z.string().optional(),
  }),
  example: {
    stillingsbetegnelseId: '8b6456a3-ae9a-45a0-a65b-fed797521753',
    conceptUri: 'http://data.star.dk/esco/occupation/8b6456a3-ae9a-45a0-a65b-fed797521753',
    label: 'Programmør og systemudvikler',
    erhvervsgruppe: '110050',
    erhvervsomraade: '110000',
    aliasser: [],
  },
  retentionDays: 30,
  dataClass: 'offentlig',
});
