import { z } from 'zod';
import { cvr, dato, defineEndpoint, id, kommunekode, only } from '../define/index.ts';
import { cprKraeverHttps } from './booking.problems.ts';

/** How what a vendor is told is signed, by the words of Standard Webhooks: `v1a` ed25519, `v1` HMAC-SHA256 with a shared secret. */
export const signatur = z.enum(['v1a', 'v1']);

/** A vendor is data: who it is, which kommuner it serves from when, and how it is reached. */
export const leverandoerView = z.object({
  leverandoerId: id,
  navn: z.string(),
  cvr,
  kommuner: z.array(kommunekode),
  baseUrl: z.url(),
  bookingFejlUrl: z.url(),
  /** The version of `docs/vendor-api` that the vendor speaks. */
  protokol: z.enum(['1']),
  /** How the CPR number goes to the vendor: encrypted to its key (JWE), or as plain JSON, over https only. */
  cprForm: z.enum(['jwe', 'json']),
  /** The kind of its newest signing key. */
  signatur,
  /** Who is mailed when reports cannot be delivered; the mail holds nothing of the borger. */
  vagtEmail: z.email().max(254).optional(),
  gyldigFra: dato,
  gyldigTil: dato.optional(),
});

/** FEJL-29: registers a vendor, or changes the one with this CVR. The API key is kept encrypted and never shown again. */
export const registerLeverandoer = defineEndpoint({
  name: 'registerLeverandoer',
  service: 'booking',
  method: 'PUT',
  path: '/api/booking/v1/drift/leverandoerer/:cvr',
  access: only('drift'),
  summary: 'Registers a booking vendor with its kommuner, addresses, API key and public key (FEJL-29).',
  params: z.object({ cvr }),
  body: leverandoerView.omit({ leverandoerId: true, cvr: true, signatur: true }).extend({
    protokol: leverandoerView.shape.protokol.default('1'),
    cprForm: leverandoerView.shape.cprForm.default('jwe'),
    apiNoegle: z.string().min(8).max(500),
    /** The vendor's public JWK (ECDH-ES+A256KW) that the CPR number is encrypted to. */
    offentligNoegle: z.record(z.string(), z.unknown()),
  }),
  answer: leverandoerView,
  problems: [cprKraeverHttps],
});

/** The registered vendors. */
export const listLeverandoerer = defineEndpoint({
  name: 'listLeverandoerer',
  service: 'booking',
  method: 'GET',
  path: '/api/booking/v1/drift/leverandoerer',
  access: only('drift', 'support'),
  summary: 'Lists the registered booking vendors (FEJL-29).',
  answer: z.object({ items: z.array(leverandoerView) }),
});
