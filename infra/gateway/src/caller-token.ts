import { createPrivateKey, type JsonWebKey, type KeyObject, sign } from 'node:crypto';

const name = 'gateway';
const lifetimeSeconds = 30;
const renewAfterSeconds = 20;

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Signs the gateway's own questions to identity (ES256, 30 s of life); a token is used again until it is 20 s old. */
export class CallerToken {
  readonly #key: KeyObject;
  #current: { readonly token: string; readonly madeAt: number } | undefined;

  constructor(jwk: object) {
    this.#key = createPrivateKey({ key: jwk as JsonWebKey, format: 'jwk' });
  }

  forIdentity(): string {
    const now = Math.floor(Date.now() / 1_000);
    if (!this.#current || now - this.#current.madeAt >= renewAfterSeconds) this.#current = { token: this.#make(now), madeAt: now };
    return this.#current.token;
  }

  #make(now: number): string {
    const head = part({ alg: 'ES256', kid: name, typ: 'at+jwt' });
    const claims = part({ iss: name, aud: 'identity', iat: now, exp: now + lifetimeSeconds });
    const signature = sign('sha256', Buffer.from(`${head}.${claims}`), { key: this.#key, dsaEncoding: 'ieee-p1363' });
    return `${head}.${claims}.${signature.toString('base64url')}`;
  }
}
