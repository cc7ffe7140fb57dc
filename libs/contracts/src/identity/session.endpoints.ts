import { z } from 'zod';
import { defineEndpoint, defineProblem, everyone, id, internal, only, roles, tidspunkt } from '../define/index.ts';
import { audience } from './login.endpoints.ts';

const organisation = z.object({ kind: z.enum(['kommune', 'akasse', 'star', 'leverandoer']), code: z.string() });

/** The caller as the internal tokens carry it; the zod form of `Principal`. */
export const principalView = z.object({
  id,
  role: z.enum(roles),
  borgerId: id.optional(),
  cvr: z.string().optional(),
  organisation: organisation.optional(),
  scopes: z.array(z.string()).readonly().optional(),
});

/** ID-LOGIN-13: ends the session; the browser then goes to `redirectTo`, which ends the login at MitID too. */
export const logout = defineEndpoint({
  name: 'logout',
  service: 'identity',
  method: 'POST',
  path: '/api/identity/v1/logout',
  access: everyone(),
  summary: "Ends the audience's session and answers where to end the login at the broker (ID-LOGIN-13).",
  answer: z.object({ redirectTo: z.url() }),
  idempotency: 'none',
  transaction: 'own',
});

/** A logout token that does not hold; `error` and `error_description` say it as OpenID Connect wants it. */
export const logoutTokenAfvist = defineProblem({
  code: 'logout-token-afvist',
  status: 400,
  title: 'Logout-tokenet kan ikke bruges',
  detail: 'Ingen session er afsluttet. error_description nævner det, der er galt med tokenet.',
});

/** OpenID Connect Back-Channel Logout 1.0: the broker tells that a login has ended on its side. Answered when the sessions are gone. */
export const logoutByBroker = defineEndpoint({
  name: 'logoutByBroker',
  service: 'identity',
  method: 'POST',
  path: '/api/identity/v1/logout/backchannel',
  access: everyone(),
  summary: "Ends the sessions that the login broker's logout token names; form-encoded or JSON.",
  body: z.object({ logout_token: z.string().max(8_000) }),
  status: 200,
  problems: [logoutTokenAfvist],
  idempotency: 'none',
  transaction: 'own',
});

/** Who is logged in, and for how long. A call marked `Jobnet-Background: 1` reads it without keeping the session alive. */
export const showMe = defineEndpoint({
  name: 'showMe',
  service: 'identity',
  method: 'GET',
  path: '/api/identity/v1/me',
  access: only('borger', 'adgangskodeskifter', 'virksomhedsbruger', 'sagsbehandler', 'godkender', 'support', 'drift', 'leverandoer'),
  summary: 'Tells who is logged in with what role, and when the session ends if nothing is done (ID-LOGIN-11).',
  answer: z.object({
    role: z.enum(roles),
    navn: z.string(),
    borgerId: id.optional(),
    organisation: organisation.extend({ navn: z.string() }).optional(),
    cvr: z.string().optional(),
    virksomhedsnavn: z.string().optional(),
    /** Whether the person came in with brugerkoder, and so does again when the session is over. */
    medBrugerkoder: z.boolean(),
    /** When the session ends without another click: 20 minutes after the last one, at most 8 hours after login. */
    sessionUdloeber: tidspunkt,
    /** The same as a countdown, for browsers whose clock differs from the server's. */
    sekunderTilbage: z.number().int().nonnegative(),
    /** When the session ends whatever is done. */
    sessionSenest: tidspunkt,
  }),
});

/** One signed internal token for each service that the role may reach. */
const tokens = z.partialRecord(z.enum(['identity', 'citizen', 'booking', 'employer', 'notifications']), z.string());

const alive = z.object({
  state: z.literal('alive'),
  principal: principalView,
  tokens,
  /** How long the tokens live. */
  expiresInSeconds: z.number().int().positive(),
  /** Seconds until the session dies if it is not used again; the gateway keeps the answer no longer than this. */
  idleSeconds: z.number().nonnegative(),
});

const dead = z.object({ state: z.literal('dead'), reason: z.enum(['unknown', 'idle', 'absolute', 'ended']) });

/**
 * The gateway's question behind each session cookie (ID-LOGIN-11). `background` never counts as use; `usedMsAgo` reports the last real
 * use that an earlier answer of the gateway's cache served.
 */
export const resolveSession = defineEndpoint({
  name: 'resolveSession',
  service: 'identity',
  method: 'POST',
  path: '/internal/sessions/resolve',
  access: internal('gateway'),
  summary: "Answers a session secret with the caller's rights and internal tokens (ID-LOGIN-11).",
  body: z.object({ audience, secret: z.string().max(100), background: z.boolean(), usedMsAgo: z.number().int().min(0).max(30_000).optional() }),
  answer: z.discriminatedUnion('state', [alive, dead]),
  idempotency: 'none',
});

/** Exchanges a machine client's access token for internal tokens, for the gateway. */
export const exchangeMachineToken = defineEndpoint({
  name: 'exchangeMachineToken',
  service: 'identity',
  method: 'POST',
  path: '/internal/machine/exchange',
  access: internal('gateway'),
  summary: "Answers a machine client's access token with its rights and internal tokens.",
  body: z.object({ accessToken: z.string().max(4_000) }),
  answer: z.discriminatedUnion('state', [alive, dead]),
  idempotency: 'none',
});

/** The public keys that internal tokens are verified with. */
export const showSigningKeys = defineEndpoint({
  name: 'showSigningKeys',
  service: 'identity',
  method: 'GET',
  path: '/internal/jwks',
  access: everyone(),
  summary: 'The public keys of the internal tokens, for every service.',
  answer: z.object({ keys: z.array(z.record(z.string(), z.unknown())) }),
});
