import type { Principal, ServiceName } from '@jobnet/contracts';
import { createLocalJWKSet, errors, importJWK, type JWK, jwtVerify, type JWTVerifyGetKey, SignJWT } from 'jose';
import { type KeyAge, signingKeyAt } from './noegle.rules.ts';
import { type AccessToken, accessTokenSeconds, internalTokenSeconds, TokenSigner } from './token-signer.port.ts';

const internalIssuer = 'identity';

/** A private key; `iat` says since when it is there. */
export type SigningKey = JWK & KeyAge & { readonly kid: string };

/**
 * Signs with keys held in memory, each in its time, and publishes them all: those that signed before, the one that does, and the next.
 * Access tokens name Jobnet's address as issuer and audience, so no service takes one for an internal token.
 */
export class JwkTokenSigner extends TokenSigner {
  readonly #jwks: readonly SigningKey[];
  readonly #address: string;
  readonly #nowSeconds: () => number;
  readonly #publicKeys: Record<string, unknown>[];
  readonly #verificationKeys: JWTVerifyGetKey;
  readonly #imported = new Map<string, ReturnType<typeof importJWK>>();

  constructor(jwks: readonly SigningKey[], address: string, nowSeconds: () => number = systemSeconds) {
    super();
    this.#jwks = jwks;
    this.#address = address;
    this.#nowSeconds = nowSeconds;
    this.#publicKeys = jwks.map(({ kty, crv, x, y, kid }) => ({ kty, crv, x, y, kid, alg: 'ES256', use: 'sig' }));
    this.#verificationKeys = createLocalJWKSet({ keys: this.#publicKeys as unknown as JWK[] });
  }

  override async internalToken({ id, ...rights }: Principal, audience: ServiceName): Promise<string> {
    return this.#sign(new SignJWT({ ...rights }).setSubject(id).setIssuer(internalIssuer).setAudience(audience), internalTokenSeconds);
  }

  override async accessToken({ klient, scopes }: AccessToken): Promise<string> {
    const token = new SignJWT({ scope: scopes.join(' ') }).setSubject(klient).setIssuer(this.#address).setAudience(this.#address);
    return this.#sign(token, accessTokenSeconds);
  }

  override async openAccessToken(token: string): Promise<AccessToken | undefined> {
    try {
      const { payload } = await jwtVerify(token, this.#verificationKeys, {
        algorithms: ['ES256'],
        issuer: this.#address,
        audience: this.#address,
        requiredClaims: ['exp', 'sub', 'scope'],
      });
      return { klient: payload.sub ?? '', scopes: String(payload['scope']).split(' ') };
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }

  override publicKeys(): { keys: Record<string, unknown>[] } {
    return { keys: this.#publicKeys };
  }

  async #sign(token: SignJWT, seconds: number): Promise<string> {
    // One reading of the clock: with two, a token made as the second turns would live one second more than services accept.
    const now = Math.floor(this.#nowSeconds());
    const jwk = signingKeyAt(this.#jwks, now);
    return token
      .setProtectedHeader({ alg: 'ES256', kid: jwk.kid, typ: 'at+jwt' })
      .setIssuedAt(now)
      .setExpirationTime(now + seconds)
      .sign(await this.#keyOf(jwk));
  }

  #keyOf(jwk: SigningKey): ReturnType<typeof importJWK> {
    const key = this.#imported.get(jwk.kid) ?? importJWK(jwk, 'ES256');
    this.#imported.set(jwk.kid, key);
    return key;
  }
}

/** Protocol time is the system's. */
const systemSeconds = (): number => (performance.timeOrigin + performance.now()) / 1_000;
