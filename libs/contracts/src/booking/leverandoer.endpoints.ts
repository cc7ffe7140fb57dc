import { z } from 'zod';
import { cvr, dato, defineEndpoint, id, kommunekode, only } from '../define/index.ts';

/** A vendor is data: who it is, which kommuner it serves from when, and how it is reached. */
export const leverandoerView = z.object({
  leverandoerId: id,
  navn: z.string(),
  cvr,
  kommuner: z.array(kommunekode),
  baseUrl: z.url(),
  bookingFejlUrl: z.url(),
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
  body: leverandoerView.omit({ leverandoerId: true, cvr: true }).extend({
    apiNoegle: z.string().min(8).max(500),
    /** The vendor's public JWK (ECDH-ES+A256KW) that the CPR number is encrypted to. */
    offentligNoegle: z.record(z.string(), z.unknown()),
  }),
  answer: leverandoerView,
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
