import { randomUUID } from 'node:crypto';
import { importJWK, type JWK, SignJWT } from 'jose';

/** A machine client's private ES256 key. */
export type PrivateKey = JWK & { readonly kid: string };

/** RFC 7523: proves who a machine client is, once, within two minutes. */
export const signAssertion = async ({ clientId, key, audience }: { clientId: string; key: PrivateKey; audience: string }): Promise<string> =>
  new SignJWT({})
    .setProtectedHeader({ alg: 'ES256', kid: key.kid })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(audience)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('2m')
    .sign(await importJWK(key, 'ES256'));

/** The part of a key that may be registered. */
export const publicPart = ({ kty, crv, x, y, kid }: PrivateKey) => ({ kty: kty as 'EC', crv: crv as 'P-256', x: x ?? '', y: y ?? '', kid });
