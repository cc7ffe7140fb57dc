import type { Principal, ServiceName } from '@jobnet/contracts';
import { createLocalJWKSet, errors, importJWK, type JWK, jwtVerify, type JWTVerifyGetKey, SignJWT } from 'jose';
import { type AccessToken, accessTokenSeconds, internalTokenSeconds, TokenSigner } from './token-signer.port.ts';

const internalIssuer = 'identity';

/** Signs with a key held in memory. Access tokens name Jobnet's address as issuer and audience, so no service takes one for an internal token. */
export class JwkTokenSigner extends TokenSigner {
  readonly #jwk: JWK;
  readonly #address: string;
  readonly #publicKey: Record<string, unknown>;
  readonly #verificationKeys: JWTVerifyGetKey;
  #key: ReturnType<typeof importJWK> | undefined;

  constructor(jwk: JWK, address: string) {
    super();
    this.#jwk = jwk;
    this.#address = address;
    const { kty, crv, x, y, kid } = jwk;
    this.#publicKey = { kty, crv, x, y, kid, alg: 'ES256', use: 'sig' };
    this.#verificationKeys = createLocalJWKSet({ keys: [this.#publicKey as JWK] });
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
    return { keys: [this.#publicKey] };
  }

  async #sign(token: SignJWT, seconds: number): Promise<string> {
    this.#key ??= importJWK(this.#jwk, 'ES256');
    // One reading of the clock: with two, a token made as the second turns would live one second more than services accept.
    const now = Math.floor(Date.now() / 1_000);
    return token
      .setProtectedHeader({ alg: 'ES256', kid: this.#jwk.kid, typ: 'at+jwt' })
      .setIssuedAt(now)
      .setExpirationTime(now + seconds)
      .sign(await this.#key);
  }
}
