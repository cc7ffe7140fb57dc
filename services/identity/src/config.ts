import { z } from 'zod';

const text = z.string().min(1);

const privateKey = z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: text, y: text, d: text, kid: text });

/** A private ES256 key as JSON. */
const privateJwk = text.transform((json, context) => {
  const key = privateKey.safeParse(parseJson(json));
  if (key.success) return key.data;
  context.addIssue({ code: 'custom', message: 'must be a private P-256 JSON Web Key with a kid' });
  return z.NEVER;
});

/** Private ES256 keys as JSON, each under its own kid, `iat` saying since when it is there. */
const privateJwks = text.transform((json, context) => {
  const { data } = z.object({ keys: z.array(privateKey.extend({ iat: z.number().int().optional() })).min(1) }).safeParse(parseJson(json));
  if (data && new Set(data.keys.map(({ kid }) => kid)).size === data.keys.length) return data;
  context.addIssue({ code: 'custom', message: 'must be a JSON Web Key Set of private P-256 keys, each with a kid of its own' });
  return z.NEVER;
});

const parseJson = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** What identity reads from its environment besides the kit's settings. */
export const config = z.object({
  JOBNET_ENV: z.enum(['production', 'demo', 'test']),
  /** The gateway's public address: redirect URI, audience of client assertions, where logins end. */
  JOBNET_URL: z.url().transform((url) => url.replace(/\/$/, '')),
  /** The OpenID Connect login broker. */
  MITID_ISSUER: z.url(),
  OIDC_CLIENT_ID_BORGER: text.default('jobnet-borger'),
  OIDC_CLIENT_ID_VIRKSOMHED: text.default('jobnet-virksomhed'),
  OIDC_CLIENT_ID_MEDARBEJDER: text.default('jobnet-medarbejder'),
  /** Jobnet's own key at the broker (private_key_jwt), the same for its three clients. */
  OIDC_CLIENT_JWK: privateJwk,
  /** Sign the internal tokens, each in its time; how they are changed: docs/runbooks/key-rotation.md. */
  IDENTITY_SIGNING_JWKS: privateJwks,
  /** 32 bytes in base64: keys the blind index of CPR numbers; must outlive the rotation of data keys. */
  IDENTITY_CPR_INDEX_KEY: text.refine((key) => Buffer.from(key, 'base64').length === 32, 'must be 32 bytes in base64'),
  /** A file of leaked passwords (lines `SHA1:COUNT` in order of the hash, as Have I Been Pwned's downloader writes it), beside the bundled list. */
  IDENTITY_BREACHED_PASSWORDS: text.optional(),
});

export type IdentityConfig = z.output<typeof config>;
