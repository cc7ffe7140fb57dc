import { randomBytes } from 'node:crypto';
import { testIssuer, type TestIssuer } from '@jobnet/testkit';
import { config } from './config.ts';

let key: TestIssuer;
beforeAll(async () => {
  key = await testIssuer('identity-1');
});

const read = (signing: string | undefined) =>
  config.safeParse({
    JOBNET_ENV: 'test',
    JOBNET_URL: 'https://jobnet.example',
    MITID_ISSUER: 'https://mitid.example',
    OIDC_CLIENT_JWK: JSON.stringify(key.privateJwk),
    IDENTITY_CPR_INDEX_KEY: randomBytes(32).toString('base64'),
    ...(signing === undefined ? {} : { IDENTITY_SIGNING_JWKS: signing }),
  });
const setOf = (...keys: object[]): string => JSON.stringify({ keys });

describe('identity', () => {
  it('takes one signing key or several, with or without a time', () => {
    expect(read(setOf(key.privateJwk)).success).toBe(true);
    expect(read(setOf(key.privateJwk, { ...key.privateJwk, kid: 'identity-2', iat: 1_800_000_000 })).data?.IDENTITY_SIGNING_JWKS.keys).toMatchObject([{ kid: 'identity-1' }, { kid: 'identity-2', iat: 1_800_000_000 }]);
  });

  it('does not start without a key to sign with, or with one that cannot', () => {
    const publicKey = { ...key.jwks.keys[0] };
    const wrong = [undefined, '', 'ingen', '{}', setOf(), setOf(publicKey), setOf(key.privateJwk, publicKey), setOf(key.privateJwk, key.privateJwk), setOf({ ...key.privateJwk, iat: 'i går' })];
    expect(wrong.map((signing) => read(signing).success)).toEqual(wrong.map(() => false));
  });
});
