import { z } from 'zod';
import { cvr, defineEndpoint, id, only, pNummer, tidspunkt } from '../define/index.ts';
import {
  ikkeTilknyttet,
  kontaktpersonAlleredeTilknyttet,
  loginAlleredeTilknyttet,
  pnummerIkkeVirksomhedens,
  vilkaarIkkeAccepteret,
} from './kontaktperson.problems.ts';
import { sidetal } from './query.schemas.ts';
import { cvrUtilgaengelig, virksomhedIkkeAktiv, virksomhedSpaerret, virksomhedUkendtICvr } from './virksomhed.problems.ts';

const lukket = [virksomhedIkkeAktiv, virksomhedSpaerret];
const telefon = z.string().trim().regex(/^\+?[0-9 ]{8,20}$/);

/** What a person types about a kontaktperson; name and e-mail are mandatory (AG-KP-14). */
export const kontaktpersonInput = z.object({
  navn: z.string().trim().min(1).max(100),
  email: z.email().max(254),
  telefon: telefon.optional(),
  stilling: z.string().trim().max(100).optional(),
  /** P-enheder the person works at, among the company's own active ones (AG-KP-11, AG-KP-12). */
  pNumre: z.array(pNummer).max(100).default([]),
});

/** A line of the list. `slags`: `tilknyttet` can work in JobAG, `kontakt` can only be named as contact (AG-07). */
export const kontaktpersonView = z.object({
  kontaktpersonId: id,
  navn: z.string(),
  email: z.string(),
  telefon: z.string().optional(),
  stilling: z.string().optional(),
  pNumre: z.array(pNummer),
  slags: z.enum(['tilknyttet', 'kontakt']),
  /** The caller's own entry: on top of page 1 under every sort (AG-KP-08, AG-KP-10). */
  egen: z.boolean(),
  oprettet: tidspunkt,
});

const accept = { vilkaarAccepteret: z.boolean(), vilkaarVersion: z.string().max(40) };

/** The company's kontaktpersoner, 10 a page. Open before the link too: it is where one links. */
export const listKontaktpersoner = defineEndpoint({
  name: 'listKontaktpersoner',
  service: 'employer',
  method: 'GET',
  path: '/api/employer/v1/me/kontaktpersoner',
  access: only('virksomhedsbruger'),
  summary: "Lists the company's kontaktpersoner, at most 10 a page, sorted by any column, own entry first (AG-KP-07, AG-KP-08, AG-KP-10).",
  query: z.object({
    page: sidetal,
    sort: z.enum(['navn', 'email', 'telefon', 'stilling', 'slags', 'oprettet']).default('navn'),
    retning: z.enum(['stigende', 'faldende']).default('stigende'),
  }),
  answer: z.object({ items: z.array(kontaktpersonView), total: z.number().int(), page: z.number().int(), pageSize: z.number().int() }),
  problems: lukket,
});

/** One kontaktperson of the company. */
export const showKontaktperson = defineEndpoint({
  name: 'showKontaktperson',
  service: 'employer',
  method: 'GET',
  path: '/api/employer/v1/me/kontaktpersoner/:id',
  access: only('virksomhedsbruger'),
  summary: "Shows one of the company's kontaktpersoner (AG-KP-11).",
  params: z.object({ id }),
  answer: kontaktpersonView,
  problems: [...lukket, ikkeTilknyttet],
});

/** Creates a colleague, or at first login oneself. */
export const createKontaktperson = defineEndpoint({
  name: 'createKontaktperson',
  service: 'employer',
  method: 'POST',
  path: '/api/employer/v1/me/kontaktpersoner',
  access: only('virksomhedsbruger'),
  summary: 'A linked caller creates a colleague as contact (AG-KP-16); with `mig` a caller without link creates AND links itself, accepting the terms (AG-KP-14).',
  body: kontaktpersonInput.extend({ mig: z.object(accept).optional() }),
  status: 201,
  answer: kontaktpersonView,
  problems: [...lukket, ikkeTilknyttet, vilkaarIkkeAccepteret, loginAlleredeTilknyttet, pnummerIkkeVirksomhedens],
});

/** Links the login to a kontaktperson that exists. */
export const linkKontaktperson = defineEndpoint({
  name: 'linkKontaktperson',
  service: 'employer',
  method: 'POST',
  path: '/api/employer/v1/me/kontaktpersoner/:id/tilknyt',
  access: only('virksomhedsbruger'),
  summary: 'Links the MitID Erhverv login to this kontaktperson; the acceptance is kept with version and time (AG-KP-05, AG-KP-06, AG-KP-13, AG-KP-15).',
  params: z.object({ id }),
  body: z.object(accept),
  answer: kontaktpersonView,
  problems: [...lukket, vilkaarIkkeAccepteret, loginAlleredeTilknyttet, kontaktpersonAlleredeTilknyttet],
});

/** Changes a kontaktperson, one's own or a colleague's. */
export const updateKontaktperson = defineEndpoint({
  name: 'updateKontaktperson',
  service: 'employer',
  method: 'PUT',
  path: '/api/employer/v1/me/kontaktpersoner/:id',
  access: only('virksomhedsbruger'),
  summary: "Changes the data of one of the company's kontaktpersoner (AG-KP-11, AG-KP-12).",
  params: z.object({ id }),
  body: kontaktpersonInput,
  answer: kontaktpersonView,
  problems: [...lukket, ikkeTilknyttet, pnummerIkkeVirksomhedens],
});

/** Takes over the users of the former JobAG. */
export const importKontaktpersoner = defineEndpoint({
  name: 'importKontaktpersoner',
  service: 'employer',
  method: 'POST',
  path: '/api/employer/v1/support/virksomheder/:cvr/kontaktpersoner',
  access: only('support', 'drift'),
  summary: 'Imports kontaktpersoner of a company, none of them linked; one whose e-mail the company has already is left as it is (AG-KP-01).',
  params: z.object({ cvr }),
  body: z.object({ kontaktpersoner: z.array(kontaktpersonInput).min(1).max(500) }),
  status: 201,
  answer: z.object({ oprettet: z.number().int(), sprungetOver: z.number().int() }),
  problems: [virksomhedUkendtICvr, cvrUtilgaengelig],
});
