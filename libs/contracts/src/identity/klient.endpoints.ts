import { z } from 'zod';
import { defineEndpoint, everyone, only, tidspunkt } from '../define/index.ts';
import { grantTypeAfvist, klientAfvist, klientFindes, scopeAfvist } from './klient.problems.ts';

const scope = z.string().regex(/^[a-z][a-z-]*(\.[a-z-]+)+$/);

/** A public ES256 key; strict, so that a private one (`d`) is refused. */
const publicKey = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string().min(40).max(50),
  y: z.string().min(40).max(50),
  kid: z.string().min(1).max(100),
  alg: z.literal('ES256').optional(),
  use: z.literal('sig').optional(),
  key_ops: z.array(z.literal('verify')).optional(),
});

/** At most so many public keys at once: the present ones and the next. */
const mostKeys = 5;

/** What a machine client is registered with. */
export const klientRegistrering = z.object({
  klientId: z.string().regex(/^[a-z0-9][a-z0-9-]{2,63}$/),
  navn: z.string().min(1).max(200),
  role: z.enum(['fagsystem', 'leverandoersystem']),
  organisation: z.object({ kind: z.enum(['kommune', 'akasse', 'leverandoer']), code: z.string().min(1).max(20) }),
  scopes: z.array(scope).min(1).max(50),
  jwks: z.object({ keys: z.array(publicKey).min(1).max(mostKeys) }),
});

/** A fagsystem belongs to an authority, a vendor's system to a vendor. */
const fitsOrganisation = ({ role, organisation }: z.output<typeof klientRegistrering>): boolean =>
  (role === 'leverandoersystem') === (organisation.kind === 'leverandoer');

/** Any number of keys, none included. */
const noegler = z.object({ keys: z.array(publicKey).max(mostKeys) });

/** A registered machine client; one without keys is shut out. */
export const klientView = klientRegistrering.extend({ jwks: noegler, oprettet: tidspunkt });

/** Registers a machine client: a fagsystem of a kommune or an a-kasse, or a vendor's system. */
export const registerKlient = defineEndpoint({
  name: 'registerKlient',
  service: 'identity',
  method: 'POST',
  path: '/api/identity/v1/drift/klienter',
  access: only('drift'),
  summary: 'Registers a machine client with its organisation, scopes and public keys.',
  body: klientRegistrering.refine(fitsOrganisation, { path: ['organisation', 'kind'], error: 'Rollen passer ikke til organisationen.' }),
  answer: klientView,
  status: 201,
  problems: [klientFindes],
});

/** The registered machine clients. */
export const listKlienter = defineEndpoint({
  name: 'listKlienter',
  service: 'identity',
  method: 'GET',
  path: '/api/identity/v1/drift/klienter',
  access: only('drift', 'support'),
  summary: 'Lists the machine clients.',
  answer: z.object({ items: z.array(klientView) }),
});

/**
 * New public keys in place of the old: a key that is left out signs no assertion from now on. With no key at all the client is shut out, and
 * what tokens it has open nothing more, at the latest 5 s later; otherwise a token lives out its 10 minutes.
 */
export const updateKlientNoegler = defineEndpoint({
  name: 'updateKlientNoegler',
  service: 'identity',
  method: 'PUT',
  path: '/api/identity/v1/drift/klienter/:klientId/noegler',
  access: only('drift'),
  summary: "Replaces a machine client's public keys; none shut it out.",
  params: z.object({ klientId: z.string().max(64) }),
  body: noegler,
  answer: klientView,
});

/** OAuth 2.0 client credentials with `private_key_jwt` (RFC 6749 4.4, RFC 7523); form-encoded or JSON. Errors also carry RFC 6749's `error`. */
export const issueToken = defineEndpoint({
  name: 'issueToken',
  service: 'identity',
  method: 'POST',
  path: '/api/identity/v1/oauth/token',
  access: everyone(),
  summary: 'Gives a machine client an access token that lives 10 minutes.',
  body: z.object({
    grant_type: z.string().max(100),
    client_assertion_type: z.literal('urn:ietf:params:oauth:client-assertion-type:jwt-bearer'),
    client_assertion: z.string().max(4_000),
    client_id: z.string().max(100).optional(),
    scope: z.string().max(1_000).optional(),
  }),
  answer: z.object({ access_token: z.string(), token_type: z.literal('Bearer'), expires_in: z.number().int(), scope: z.string() }),
  problems: [klientAfvist, scopeAfvist, grantTypeAfvist],
  idempotency: 'none',
});
