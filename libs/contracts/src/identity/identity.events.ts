import { z } from 'zod';
import { defineEvent, id, tidspunkt } from '../define/index.ts';

/** The CPR number, which booking keeps a copy of for the vendors (FEJL-17). */
const cprClaim = { schema: z.object({ cpr: z.string().regex(/^\d{10}$/) }), audience: ['booking'] as const, lifetimeHours: 24 * 30 };

/** ID-LOGIN-05: a person became known to Jobnet. Booking needs the CPR number towards vendors (FEJL-17), so it travels as a claim. */
export const borgerProvisioned = defineEvent({
  type: 'borger-provisioned',
  owner: 'identity',
  subject: 'borger',
  fires: 'When a person is seen for the first time, by login or because a fagsystem asked for the person (ID-LOGIN-05).',
  payload: z.object({ borgerId: id }),
  example: { borgerId: '0190a5d0-0000-7000-8000-000000000001' },
  retentionDays: 7,
  dataClass: 'person',
  claim: cprClaim,
});

/** FEJL-17: a person has got another CPR number; booking, which keeps a copy for the vendors, gets it as a claim. */
export const cprChanged = defineEvent({
  type: 'cpr-changed',
  owner: 'identity',
  subject: 'borger',
  fires: "When a borger's kommune has registered that the borger has another CPR number; the borgerId stays the same (FEJL-17).",
  payload: z.object({ borgerId: id }),
  example: { borgerId: '0190a5d0-0000-7000-8000-000000000001' },
  retentionDays: 7,
  dataClass: 'person',
  claim: cprClaim,
  neverRepublished: 'The newest number is told again as borger-provisioned.',
});

/** AG-01, AG-08: somebody logged in for a company with MitID Erhverv, the only way into JobAG. */
export const medarbejderLoggedIn = defineEvent({
  type: 'medarbejder-logged-in',
  owner: 'identity',
  subject: 'session',
  fires: 'When somebody has logged in to JobAG for a company with MitID Erhverv (AG-01).',
  payload: z.object({
    /** The account: the same for each login of the same person for the same company. */
    medarbejderId: id,
    /** The company's CVR number. */
    cvr: z.string(),
  }),
  example: { medarbejderId: '0190a5d0-0000-7000-8000-000000000004', cvr: '99100028' },
  retentionDays: 7,
  dataClass: 'person',
  neverRepublished: 'A login happened once; which companies use JobAG is kept by employer.',
});

/** ID-LOGIN-14: whose borger somebody is has not arrived here; citizen, whose fact it is, is asked to tell it again. */
export const tilhoersforholdResyncRequested = defineEvent({
  type: 'tilhoersforhold-resync-requested',
  owner: 'identity',
  subject: 'borger',
  fires: 'When a borger logs in and identity has not heard where the borger belongs (ID-LOGIN-14).',
  payload: z.object({ borgerId: id }),
  example: { borgerId: '0190a5d0-0000-7000-8000-000000000001' },
  retentionDays: 7,
  dataClass: 'person',
  neverRepublished: 'It is a question; the next login asks it again if it is still open.',
});

/** ID-KODE-03: the shareable state of a borger's brugerkoder, which every event about them carries; no brugernavn, no adgangskode. */
export const brugerkoderState = z.object({
  brugerkoderId: id,
  borgerId: id,
  /** Set when they were issued here: by whom, for which authority, when. */
  udstedt: z.object({ af: id, organisation: z.object({ kind: z.string(), code: z.string() }), tidspunkt }).optional(),
  /** Set when they come from before the modernisation. */
  importeret: tidspunkt.optional(),
  skalSkifteAdgangskode: z.boolean(),
  /** When they are deleted unless the borger logs in with them before (ID-KODE-25). */
  slettesEfter: tidspunkt,
});

const eksempel = {
  brugerkoderId: '0190a5d0-0000-7000-8000-000000000002',
  borgerId: '0190a5d0-0000-7000-8000-000000000001',
  udstedt: { af: '0190a5d0-0000-7000-8000-000000000003', organisation: { kind: 'kommune', code: '0101' }, tidspunkt: '2026-02-02T09:30:00+01:00' },
  skalSkifteAdgangskode: true,
  slettesEfter: '2027-02-02T09:30:00+01:00',
};

const happening = 'It says that something happened; the newest state is told again as brugerkoder-issued.';

/** ID-KODE-01..03: a borger may log in with brugerkoder. */
export const brugerkoderIssued = defineEvent({
  type: 'brugerkoder-issued',
  owner: 'identity',
  subject: 'brugerkoder',
  fires: 'When a kommune, or an a-kasse that may, has issued brugerkoder to a borger, or they were imported from before the modernisation (ID-KODE-01, ID-KODE-02, ID-KODE-30).',
  payload: brugerkoderState,
  example: eksempel,
  retentionDays: 7,
  dataClass: 'person',
});

/** ID-KODE-19: the borger changed the adgangskode. */
export const adgangskodeChanged = defineEvent({
  type: 'adgangskode-changed',
  owner: 'identity',
  subject: 'brugerkoder',
  fires: 'When a borger has changed the adgangskode, because it was asked for at login or by own wish (ID-KODE-19, ID-KODE-29).',
  payload: brugerkoderState,
  example: { ...eksempel, skalSkifteAdgangskode: false },
  retentionDays: 7,
  dataClass: 'person',
  neverRepublished: happening,
});

/** ID-KODE-14: support or the authority gave a new adgangskode. */
export const adgangskodeReset = defineEvent({
  type: 'adgangskode-reset',
  owner: 'identity',
  subject: 'brugerkoder',
  fires: 'When support, or an authority for an own borger, has given brugerkoder a new adgangskode that must be changed at the next login (ID-KODE-14).',
  payload: brugerkoderState,
  example: eksempel,
  retentionDays: 7,
  dataClass: 'person',
  neverRepublished: happening,
});

/** ID-KODE-22: a caseworker was told a forgotten brugernavn. */
export const brugernavnDisclosed = defineEvent({
  type: 'brugernavn-disclosed',
  owner: 'identity',
  subject: 'brugerkoder',
  fires: "When an authority has looked up an own borger's brugernavn; the brugernavn itself is in no event (ID-KODE-22).",
  payload: brugerkoderState,
  example: eksempel,
  retentionDays: 7,
  dataClass: 'person',
  neverRepublished: happening,
});

/** ID-KODE-25: brugerkoder that nobody uses are gone, and the flag with them. */
export const brugerkoderDeleted = defineEvent({
  type: 'brugerkoder-deleted',
  owner: 'identity',
  subject: 'brugerkoder',
  fires: 'When brugerkoder were deleted because nobody had logged in with them for more than 12 months (ID-KODE-25), or the borger deleted the access (ID-SLET-01).',
  payload: brugerkoderState,
  example: eksempel,
  retentionDays: 7,
  dataClass: 'person',
  neverRepublished: 'Nothing is kept of deleted brugerkoder that could be told again.',
});
