import { z } from 'zod';
import { dato, defineEvent, id, kommunekode, tidspunkt } from '../define/index.ts';

const exampleBorger = '0190a5d0-0000-7000-8000-000000000001';

/** The shareable state of a tilmelding: what til- and afmelding events both carry. */
export const tilmeldingState = z.object({
  tilmeldingId: id,
  borgerId: id,
  status: z.enum(['tilmeldt', 'afmeldt']),
  /** What the borger lives on while looking for a job. */
  ydelse: z.enum(['dagpenge', 'kontanthjaelp', 'dimittend', 'ingen']),
  tilmeldtFra: dato,
  registeredAt: tidspunkt,
  /** Set once afmeldt: the first day no longer tilmeldt (it may lie ahead), and the code of the afmeldingsårsag. */
  afmeldtFra: dato.optional(),
  afmeldingsaarsag: z.string().optional(),
  /** TIL-14: the borger must show up at the kommune on this day; gone once confirmed. */
  fremmoedeDato: dato.optional(),
});

const tilmeldt = {
  tilmeldingId: '0190a5d0-0000-7000-8000-000000000002',
  borgerId: exampleBorger,
  status: 'tilmeldt' as const,
  ydelse: 'dagpenge' as const,
  tilmeldtFra: '2026-02-02',
  registeredAt: '2026-02-02T09:30:00+01:00',
};

/** TIL-06: a borger was registered as ledig. */
export const tilmeldingRegistered = defineEvent({
  type: 'tilmelding-registered',
  owner: 'citizen',
  subject: 'tilmelding',
  fires: 'When a borger, or a fagsystem for the borger, has registered a tilmelding (TIL-06, TIL-30).',
  payload: tilmeldingState,
  example: tilmeldt,
  retentionDays: 7,
  dataClass: 'person',
});

/** TIL-17: a borger was afmeldt. */
export const afmeldingRegistered = defineEvent({
  type: 'afmelding-registered',
  owner: 'citizen',
  subject: 'tilmelding',
  fires: 'When a tilmelding has been ended with a date and an afmeldingsårsag (TIL-17).',
  payload: tilmeldingState,
  example: { ...tilmeldt, status: 'afmeldt', afmeldtFra: '2026-03-01', afmeldingsaarsag: '1' },
  retentionDays: 7,
  dataClass: 'person',
});

/** Where a borger belongs: kommune, a-kasse, kontaktgruppe. Booking decides by it who may book and at which vendor (BOOK-08, FEJL-29). */
export const tilhoersforholdUpdated = defineEvent({
  type: 'tilhoersforhold-updated',
  owner: 'citizen',
  subject: 'borger',
  fires: "When a borger's kommune, a-kasse, kontaktgruppe or visitationskategori was set or changed by a fagsystem or staff (ID-LOGIN-14, BOOK-08).",
  payload: z.object({
    borgerId: id,
    kommunekode: kommunekode.optional(),
    akassekode: z.string().optional(),
    kontaktgruppe: z.string().optional(),
    visitationskategori: z.string().optional(),
    /** Navne- og adressebeskyttelse. */
    beskyttet: z.boolean(),
  }),
  example: { borgerId: exampleBorger, kommunekode: '0101', akassekode: '03', kontaktgruppe: '1', beskyttet: false },
  retentionDays: 7,
  dataClass: 'person',
});

/** How a borger can be reached; the address itself is a claim, so it never stands in the topic. */
export const kontaktoplysningerUpdated = defineEvent({
  type: 'kontaktoplysninger-updated',
  owner: 'citizen',
  subject: 'kontaktoplysninger',
  fires: "When a borger's e-mail or phone was set, confirmed or changed (EMAIL-01).",
  payload: z.object({ borgerId: id, emailStatus: z.enum(['ingen', 'ubekraeftet', 'bekraeftet']) }),
  example: { borgerId: exampleBorger, emailStatus: 'bekraeftet' },
  retentionDays: 7,
  dataClass: 'person',
  claim: {
    schema: z.object({ navn: z.string().optional(), email: z.string().optional(), telefon: z.string().optional() }),
    audience: ['notifications'],
    lifetimeHours: 24 * 30,
  },
});

/** AGENT-05..07: an ad fits a jobagent; notifications mails it, each ad at most once per agent. */
export const jobagentMatched = defineEvent({
  type: 'jobagent-matched',
  owner: 'citizen',
  subject: 'jobagentmatch',
  fires: 'When a newly published jobannonce fits an active jobagent (AGENT-05, AGENT-06).',
  payload: z.object({ jobagentmatchId: id, jobagentId: id, borgerId: id, annonceIds: z.array(id).min(1) }),
  example: {
    jobagentmatchId: '0190a5d0-0000-7000-8000-000000000003',
    jobagentId: '0190a5d0-0000-7000-8000-000000000004',
    borgerId: exampleBorger,
    annonceIds: ['0190a5d0-0000-7000-8000-000000000005'],
  },
  retentionDays: 7,
  dataClass: 'person',
  neverRepublished: 'A match happens once and is mailed once; it is no state that a read model could hold.',
});
