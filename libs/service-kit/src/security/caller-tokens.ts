import type { ServiceName } from '@jobnet/contracts/define';
import { importJWK, type JWK, SignJWT } from 'jose';

/** Signs this part's own internal calls (claim redeeming) with its own ES256 key; the other side knows the public one. */
export class CallerTokens {
  readonly #name: string;
  readonly #jwk: JWK;

  constructor(name: string, jwk: JWK) {
    this.#name = name;
    this.#jwk = jwk;
  }

  async tokenFor(audience: ServiceName): Promise<string> {
    const key = await importJWK(this.#jwk, 'ES256');
    return new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', kid: this.#name, typ: 'at+jwt' })
      .setIssuer(this.#name)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime('30s')
      .sign(key);
  }
}
