import { randomUUID } from 'node:crypto';
import type { Principal } from '@jobnet/contracts';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { JWK } from 'jose';

const LIFETIME_S = 60;

/** Who a token is for and for whom it speaks; what is left out gets a fresh id or the longest lifetime. */
export type TokenWish = Omit<Principal, 'id'> & {
  /** The service that will be called. */
  readonly service: string;
  /** The principal's id; a new one when left out. */
  readonly id?: string;
  /** At most 60; negative makes an expired token. */
  readonly expiresInSeconds?: number;
};

/** A stand-in for identity's signing key in component tests. */
export interface TestIssuer {
  /** The public key set a service verifies with. */
  readonly jwks: { readonly keys: readonly JWK[] };
  readonly privateJwk: JWK;
  /** An internal token, as the gateway sends it. */
  sign(wish: TokenWish): Promise<string>;
  /** The header a request carries. */
  bearer(wish: TokenWish): Promise<{ authorization: string }>;
}

/** Makes an ES256 key and signs internal tokens with it: typ at+jwt, iss identity, aud the service, at most 60 s. */
export async function testIssuer(kid = 'test-identity'): Promise<TestIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const described = { alg: 'ES256', use: 'sig', kid };
  const sign = ({ service, id, expiresInSeconds = LIFETIME_S, ...principal }: TokenWish): Promise<string> => {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ ...principal })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid })
      .setIssuer('identity')
      .setAudience(service)
      .setSubject(id ?? randomUUID())
      .setJti(randomUUID())
      .setIssuedAt(now + Math.min(0, expiresInSeconds - LIFETIME_S))
      .setExpirationTime(now + Math.min(expiresInSeconds, LIFETIME_S))
      .sign(privateKey);
  };
  return {
    jwks: { keys: [{ ...(await exportJWK(publicKey)), ...described }] },
    privateJwk: { ...(await exportJWK(privateKey)), ...described },
    sign,
    bearer: async (wish) => ({ authorization: `Bearer ${await sign(wish)}` }),
  };
}
