import { z } from 'zod';
import { cvr, defineEndpoint, id, leverandoer, only, tidspunkt } from '../define/index.ts';
import { bookingFejlAntal } from './booking-fejl.endpoints.ts';
import { cprKraeverHttps, leverandoerFindesIkke } from './booking.problems.ts';
import { leverandoerView, signatur } from './leverandoer.endpoints.ts';

/** FEJL-28: a vendor's receiver as it stands: its address, the keys that sign, and the pause it may be in. */
const modtagerView = leverandoerView.pick({ leverandoerId: true, navn: true, cvr: true, bookingFejlUrl: true, protokol: true, cprForm: true, signatur: true }).extend({
  /** The keys that sign now, the newest first; none: Jobnet's common ed25519 key alone. */
  noegler: z.array(z.object({ noegleId: id, signatur, offentligNoegle: z.record(z.string(), z.unknown()).optional(), oprettet: tidspunkt, udloeber: tidspunkt.optional() })),
  /** There while the endpoint refuses us: its reports wait without using up their 75 hours. */
  pause: z.object({ fra: tidspunkt, svar: z.string(), proevesIgen: tidspunkt }).optional(),
  antal: bookingFejlAntal,
  /** When the oldest report that waits was received. */
  aeldsteVenter: tidspunkt.optional(),
});

/** One call to a receiver, as it was answered. */
const kaldView = z.object({ lykkedes: z.boolean(), svar: z.string(), varighedMs: z.number().int() });

/** FEJL-28: the vendor's own receiver. */
export const showModtager = defineEndpoint({
  name: 'showModtager',
  service: 'booking',
  method: 'GET',
  path: '/api/booking/v1/vendor/modtager',
  access: leverandoer('modtager.read'),
  summary: "Shows the vendor's own receiver of booking-fejl: address, signing keys, pause and how many reports stand where (FEJL-28).",
  answer: modtagerView,
  problems: [leverandoerFindesIkke],
});

/** A test report is sent to the receiver, and its answer shown. */
export const checkModtager = defineEndpoint({
  name: 'checkModtager',
  service: 'booking',
  method: 'POST',
  path: '/api/booking/v1/vendor/modtager/proeve',
  access: leverandoer('modtager.write'),
  summary: "Sends a test report about nobody to the vendor's receiver and tells how it was answered (FEJL-28).",
  answer: kaldView,
  problems: [leverandoerFindesIkke],
  idempotency: 'none',
  transaction: 'own',
});

/** A new address is used once it has shown that it is the vendor's. */
export const registerModtager = defineEndpoint({
  name: 'registerModtager',
  service: 'booking',
  method: 'PUT',
  path: '/api/booking/v1/vendor/modtager/adresse',
  access: leverandoer('modtager.write'),
  summary: 'Registers a new address for booking-fejl: it is sent a signed challenge, and used from then on only when it answers with it (FEJL-28).',
  body: z.object({ bookingFejlUrl: z.url({ protocol: /^https?$/ }).max(2_000) }),
  answer: kaldView,
  problems: [leverandoerFindesIkke, cprKraeverHttps],
  idempotency: 'none',
  transaction: 'own',
});

const nySignaturnoegle = z.object({
  signatur,
  /** Hours in which the old key signs too. */
  overlapTimer: z.number().int().min(0).max(168).default(72),
});
const signaturnoegleView = z.object({
  noegleId: id,
  signatur,
  /** The new shared secret (`v1`), `whsec_` and base64: shown here and never again. */
  hemmelighed: z.string().optional(),
  /** The new public Ed25519 JWK (`v1a`). */
  offentligNoegle: z.record(z.string(), z.unknown()).optional(),
  gammelGaelderTil: tidspunkt,
});

/** The signing key is changed; the old one signs beside it for a while. */
export const changeSignaturnoegle = defineEndpoint({
  name: 'changeSignaturnoegle',
  service: 'booking',
  method: 'POST',
  path: '/api/booking/v1/vendor/modtager/signaturnoegle',
  access: leverandoer('modtager.write'),
  summary: 'Changes the key that signs booking-fejl to this vendor, to ed25519 or HMAC; the old key signs too for some hours (FEJL-28).',
  body: nySignaturnoegle,
  status: 201,
  answer: signaturnoegleView,
  problems: [leverandoerFindesIkke],
});

/** The same by drift. */
export const changeSignaturnoegleForDrift = defineEndpoint({
  name: 'changeSignaturnoegleForDrift',
  service: 'booking',
  method: 'POST',
  path: '/api/booking/v1/drift/leverandoerer/:cvr/signaturnoegle',
  access: only('drift'),
  summary: 'Changes the key that signs booking-fejl to a vendor, to ed25519 or HMAC; the old key signs too for some hours (FEJL-28).',
  params: z.object({ cvr }),
  body: nySignaturnoegle,
  status: 201,
  answer: signaturnoegleView,
  problems: [leverandoerFindesIkke],
});

/** FEJL-28: every vendor's receiver, as drift and support see them. */
export const listModtagere = defineEndpoint({
  name: 'listModtagere',
  service: 'booking',
  method: 'GET',
  path: '/api/booking/v1/drift/modtagere',
  access: only('drift', 'support'),
  summary: "Lists every vendor's receiver of booking-fejl with pause, signing keys and how many reports stand where (FEJL-28).",
  answer: z.object({ items: z.array(modtagerView) }),
});
