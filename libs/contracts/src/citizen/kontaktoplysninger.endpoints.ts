import { z } from 'zod';
import { defineEndpoint, fagsystem, only } from '../define/index.ts';
import { borgerParams } from './borger.params.ts';

const email = z.string().trim().max(254).pipe(z.email());

/** Exactly one phone number (PROF-03): eight digits, or a plus and 6-15 digits; spaces are removed. */
const telefon = z
  .string()
  .max(25)
  .transform((text) => text.replace(/[\s-]/g, ''))
  .pipe(z.string().regex(/^(\d{8}|\+\d{6,15})$/, 'Skriv 8 cifre, eller + og landekode.'));

/** PROF-02, PROF-05: how a borger can be reached. */
export const kontaktoplysninger = z.object({
  /** The address in force. */
  email: z.string().optional(),
  /** Of the address in force; `ubekraeftet` too when only a new one is waiting. */
  emailStatus: z.enum(['ingen', 'ubekraeftet', 'bekraeftet']),
  /** PROF-05: a new address that is not in force until it is confirmed. */
  afventerBekraeftelse: z.string().optional(),
  telefon: z.string().optional(),
});

/** PROF-02: the borger's own kontaktoplysninger. */
export const showKontaktoplysninger = defineEndpoint({
  name: 'showKontaktoplysninger',
  service: 'citizen',
  method: 'GET',
  path: '/api/citizen/v1/me/kontaktoplysninger',
  access: only('borger'),
  summary: "Shows the borger's e-mail address and phone number (PROF-02).",
  answer: kontaktoplysninger,
});

/** PROF-02, PROF-05: replaces both; null removes. The address in force again withdraws a waiting one. */
export const updateKontaktoplysninger = defineEndpoint({
  name: 'updateKontaktoplysninger',
  service: 'citizen',
  method: 'PUT',
  path: '/api/citizen/v1/me/kontaktoplysninger',
  access: only('borger'),
  summary: "Replaces the borger's e-mail address and phone number; a new address waits until it is confirmed (PROF-02, PROF-05).",
  body: z.object({ email: email.nullable(), telefon: telefon.nullable() }),
  answer: kontaktoplysninger,
});

/** PROF-02 for the own kommune or a-kasse. */
export const showKontaktoplysningerForBorger = defineEndpoint({
  name: 'showKontaktoplysningerForBorger',
  service: 'citizen',
  method: 'GET',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/kontaktoplysninger',
  access: fagsystem('kontaktoplysninger.read', 'sagsbehandler'),
  summary: "Shows an own borger's e-mail address and phone number (PROF-02).",
  params: borgerParams,
  answer: kontaktoplysninger,
});

/** PROF-10: imported kontaktoplysninger; an address may come confirmed. */
export const updateKontaktoplysningerForBorger = defineEndpoint({
  name: 'updateKontaktoplysningerForBorger',
  service: 'citizen',
  method: 'PUT',
  path: '/api/citizen/v1/fagsystem/borgere/:borgerId/kontaktoplysninger',
  access: fagsystem('kontaktoplysninger.write', 'sagsbehandler'),
  summary: "Replaces an own borger's kontaktoplysninger with the authority's; says whether the address has been confirmed (PROF-02).",
  params: borgerParams,
  body: z.object({
    /** What letters and mails call the person. */
    navn: z.string().trim().min(1).max(140).optional(),
    email: email.nullable(),
    emailBekraeftet: z.boolean().default(false),
    telefon: telefon.nullable(),
  }),
  answer: kontaktoplysninger,
});
