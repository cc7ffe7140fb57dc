import { z } from 'zod';
import { dato, defineEndpoint, fagsystem, id, only, tidspunkt } from '../define/index.ts';
import { borgerParams, kodeMedNavn } from './borger.params.ts';
import { alleredeAfmeldt, alleredeTilmeldt, afmeldingsdatoUgyldig, ikkeTilmeldt, stillingsbetegnelseMangler, tilmeldtFraIkkeIDag } from './tilmelding.problems.ts';

/** What the borger lives on while looking for a job; `dagpenge` needs an akassekode. */
export const ydelse = z.enum(['dagpenge', 'kontanthjaelp', 'dimittend', 'ingen']);

/** TIL-29: what the wizard's receipt step shows; `tilmeldingKvittering` turns it into the same words as the message (TIL-07). */
export const tilmeldingReceipt = z.object({
  tilmeldingId: id,
  tilmeldtFra: dato,
  registeredAt: tidspunkt,
  ydelse,
  akasse: kodeMedNavn.optional(),
  /** TIL-14: show up at the kommune on this day. */
  fremmoedeDato: dato.optional(),
  /** Labels of what now stands under "Jeg søger job som". */
  stillingsbetegnelser: z.array(z.string()),
  /** TIL-12: labels of the udgåede that the tilmelding deleted. */
  slettedeStillingsbetegnelser: z.array(z.string()),
});

/** TIL-06: the last step of the wizard. A repeat with the same key gets the first answer, another key `allerede-tilmeldt`. */
export const registerTilmelding = defineEndpoint({
  name: 'registerTilmelding',
  service: 'citizen',
  method: 'POST',
  path: '/api/citizen/v1/me/tilmeldinger',
  access: only('borger'),
  summary: 'Registers the borger as ledig from today (TIL-06, TIL-10, TIL-12, TIL-14).',
  body: z.object({
    ydelse,
    /** Required for dagpenge; a code of the a-kasser. */
    akassekode: z.string().max(4).optional(),
    tilmeldtFra: dato,
    rettighederOgPligterLaest: z.literal(true),
  }),
  status: 201,
  answer: tilmeldingReceipt,
  problems: [alleredeTilmeldt, stillingsbetegnelseMangler, tilmeldtFraIkkeIDag],
});

/** TIL-02..04, TIL-11: everything the page "Tilmeld og afmeld" and the wizard's first step need. */
export const ledighedsstatus = z.object({
  tilmeldt: z.boolean(),
  tilmeldingId: id.optional(),
  tilmeldtFra: dato.optional(),
  ydelse: ydelse.optional(),
  /** Set when an afmelding with a later date is registered: tilmeldt until the day before. */
  afmeldtFra: dato.optional(),
  kommune: kodeMedNavn.optional(),
  akasse: kodeMedNavn.optional(),
  /** TIL-04: who has the kontaktforløb; absent when not tilmeldt or not known yet. */
  kontaktforloeb: z.object({ hos: z.enum(['kommune', 'akasse']), navn: z.string() }).optional(),
  /** TIL-14: the yellow box; gone once the kommune has confirmed and removed the flag (TIL-15). */
  fremmoede: z.object({ dato, kommune: z.string().optional() }).optional(),
  /** TIL-11: these are deleted at tilmelding unless changed in Jobmatch first. */
  udgaaedeStillingsbetegnelser: z.array(z.object({ joboenskeId: id, label: z.string(), afloeser: z.string().optional() })),
  /** TIL-09, TIL-10: whether the wizard has the extra step, and whether what is saved now lets it go on. */
  stillingsbetegnelseTrin: z.object({ kraeves: z.boolean(), opfyldt: z.boolean() }),
});

/** TIL-02: the borger's own ledighedsstatus. */
export const showLedighedsstatus = defineEndpoint({
  name: 'showLedighedsstatus',
  service: 'citizen',
  method: 'GET',
  path: '/api/citizen/v1/me/ledighedsstatus',
  access: only('borger'),
  summary: 'Shows whether and since when the borger is tilmeldt, and what the wizard must ask for (TIL-02, TIL-04, TIL-11, TIL-14).',
  answer: ledighedsstatus,
});

/** TIL-18..25: the seven reasons a borger chooses from; only the Jobnet text is ever shown. */
export const listAfmeldingsaarsager = defineEndpoint({
  name: 'listAfmeldingsaarsager',
  service: 'citizen',
  method: 'GET',
  path: '/api/citizen/v1/afmeldingsaarsager',
  access: only('borger'),
  summary: 'Lists the afmeldingsårsager offered to borgere, with the Jobnet text only (TIL-18 to TIL-25, TIL-28).',
  answer: z.object({ items: z.array(z.object({ id: z.string(), jobnetTekst: z.string() })) }),
});

const afmelding = z.object({
  /** The first day no longer tilmeldt: today or at most 14 days ahead. */
  afmeldtFra: dato,
  /** An `id` of `listAfmeldingsaarsager`. */
  afmeldingsaarsag: z.string().max(4),
});

/** TIL-26: what the receipt shows; `aarsag` is the Jobnet text, so `afmeldingKvittering` gives the same words as the message. */
const afmeldingReceipt = z.object({ tilmeldingId: id, afmeldtFra: dato, registeredAt: tidspunkt, aarsag: z.string() });

/** TIL-17: ends the tilmelding from today or at most 14 days ahead. */
export const registerAfmelding = defineEndpoint({
  name: 'registerAfmelding',
  service: 'citizen',
  method: 'POST',
  path: '/api/citizen/v1/me/afmeldinger',
  access: only('borger'),
  summary: "Ends the borger's tilmelding with a date and one of the offered afmeldingsårsager (TIL-17).",
  body: afmelding,
  status: 201,
  answer: afmeldingReceipt,
  problems: [ikkeTilmeldt, alleredeAfmeldt, afmeldingsdatoUgyldig],
});

/** TIL-17 on the borger's behalf: any afmeldingsårsag of the list, also those not offered to borgere. */
export const registerAfmeldingForBorger = defineEndpoint({
  name: 'registerAfmeldingForBorger',
  service: 'citizen',
  method: 'POST',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/afmeldinger',
  access: fagsystem('tilmelding.write', 'sagsbehandler'),
  summary: "Ends an own borger's tilmelding with a date and any valid afmeldingsårsag (TIL-17).",
  params: borgerParams,
  body: afmelding,
  status: 201,
  answer: afmeldingReceipt,
  problems: [ikkeTilmeldt, alleredeAfmeldt, afmeldingsdatoUgyldig],
});

/** The latest tilmelding as fagsystemer and staff see it. */
export const tilmeldingForFagsystem = z.object({
  tilmeldt: z.boolean(),
  tilmeldingId: id.optional(),
  ydelse: ydelse.optional(),
  akassekode: z.string().optional(),
  tilmeldtFra: dato.optional(),
  registeredAt: tidspunkt.optional(),
  registeredBy: z.enum(['borger', 'fagsystem']).optional(),
  afmeldtFra: dato.optional(),
  afmeldingsaarsag: z.string().optional(),
  fremmoedeDato: dato.optional(),
  bekraeftet: z.boolean(),
  jobnetflag: z.boolean(),
});

/** TIL-02: the borger's tilmelding for the own kommune or a-kasse. */
export const showTilmelding = defineEndpoint({
  name: 'showTilmelding',
  service: 'citizen',
  method: 'GET',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/tilmelding',
  access: fagsystem('tilmelding.read', 'sagsbehandler'),
  summary: "Shows an own borger's latest tilmelding (TIL-02).",
  params: borgerParams,
  answer: tilmeldingForFagsystem,
});

/** TIL-30: a kommune's system or caseworker registers the borger; repeating it changes nothing. */
export const registerTilmeldingForBorger = defineEndpoint({
  name: 'registerTilmeldingForBorger',
  service: 'citizen',
  method: 'POST',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/tilmeldinger',
  access: fagsystem('tilmelding.write', 'sagsbehandler'),
  summary: 'Registers an own borger as ledig, once, also when the call is repeated; brugernavn and adgangskode are always Ukendt (TIL-30, ID-KODE-28).',
  params: borgerParams,
  body: z.object({ ydelse, akassekode: z.string().max(4).optional(), tilmeldtFra: dato.optional() }),
  answer: z.object({
    tilmeldingId: id,
    tilmeldtFra: dato,
    registeredAt: tidspunkt,
    fremmoedeDato: dato.optional(),
    /** False when the borger was tilmeldt already. */
    nyTilmelding: z.boolean(),
    brugernavn: z.literal('Ukendt'),
    adgangskode: z.literal('Ukendt'),
  }),
  problems: [tilmeldtFraIkkeIDag],
});

/** TIL-15: the caseworker has met the borger. The box goes when both have been told, together or one by one (OPG-12). */
export const confirmTilmelding = defineEndpoint({
  name: 'confirmTilmelding',
  service: 'citizen',
  method: 'POST',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/tilmelding/bekraeft',
  access: fagsystem('tilmelding.write', 'sagsbehandler'),
  summary: 'Confirms a tilmelding and/or removes its Jobnet-flag; the fremmøde box goes when both are done (TIL-15, OPG-12).',
  params: borgerParams,
  body: z.object({ bekraeftet: z.boolean(), jobnetflagFjernet: z.boolean() }),
  answer: tilmeldingForFagsystem,
  problems: [ikkeTilmeldt],
});
