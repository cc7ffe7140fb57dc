import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWTHeaderParameters, SignJWT } from 'jose';
import { jest } from '@jest/globals';
import { TokenVerifier } from './token-verifier.ts';

const kid = 'k1';
let keys: Awaited<ReturnType<typeof generateKeyPair>>;
let jwks: JSONWebKeySet;

beforeAll(async () => {
  keys = await generateKeyPair('ES256', { extractable: true });
  jwks = { keys: [{ ...(await exportJWK(keys.publicKey)), kid, alg: 'ES256' }] };
});

afterEach(() => {
  jest.useRealTimers();
});

const tokenFor = (sub: string, { key = keys.privateKey, seconds = 60 } = {}): Promise<string> =>
  new SignJWT({ role: 'borger', borgerId: sub }).setProtectedHeader({ alg: 'ES256', kid }).setIssuer('identity').setAudience('citizen').setSubject(sub).setIssuedAt().setExpirationTime(`${seconds}s`).sign(key);

const verifier = () => new TokenVerifier({ service: 'citizen', identityKeys: () => Promise.resolve(jwks), callerKeys: { keys: [] } });

describe('without keys', () => {
  it('nobody is let in: neither by identity’s token nor by another part’s', async () => {
    const none = new TokenVerifier({ service: 'citizen', identityKeys: () => Promise.resolve({ keys: [] }), callerKeys: { keys: [] } });
    await expect(none.principalOf(await tokenFor('anna'))).rejects.toMatchObject({ problem: { status: 401 } });
    await expect(none.callerOf(await tokenFor('anna'))).rejects.toMatchObject({ problem: { status: 401 } });
  });

  it('nobody is let in while identity cannot be asked for them, and the same token is when it can', async () => {
    let away = true;
    const door = new TokenVerifier({ service: 'citizen', identityKeys: async () => (away ? Promise.reject(new Error('away')) : jwks), callerKeys: { keys: [] } });
    await door.warmUp();
    const token = await tokenFor('anna');
    await expect(door.principalOf(token)).rejects.toMatchObject({ problem: { status: 503 } });
    away = false;
    expect((await door.principalOf(token)).id).toBe('anna');
  });

  it('younger than a minute nobody is let in, not even with a token that was taken before', async () => {
    let away = false;
    const door = new TokenVerifier({ service: 'citizen', identityKeys: async () => (away ? Promise.reject(new Error('away')) : jwks), callerKeys: { keys: [] } });
    await door.principalOf(await tokenFor('karl'));
    away = true;
    jest.useFakeTimers({ now: Date.now() + 58_000 });
    const token = await tokenFor('anna');
    expect((await door.principalOf(token)).id).toBe('anna');
    jest.setSystemTime(Date.now() + 3_000);
    await expect(door.principalOf(token)).rejects.toMatchObject({ problem: { status: 503 } });
  });
});

describe('who a token speaks of', () => {
  it('is remembered by the whole token: another token is another caller', async () => {
    const door = verifier();
    const [anna, karl] = [await tokenFor('anna'), await tokenFor('karl')];
    expect([(await door.principalOf(anna)).id, (await door.principalOf(karl)).id, (await door.principalOf(anna)).id]).toEqual(['anna', 'karl', 'anna']);
  });

  it('is read from a token whose signature is checked once', async () => {
    const verify = jest.spyOn(globalThis.crypto.subtle, 'verify');
    const door = verifier();
    const [anna, karl] = [await tokenFor('anna'), await tokenFor('karl')];
    for (const token of [anna, anna, karl, anna, karl]) await door.principalOf(token);
    expect(verify).toHaveBeenCalledTimes(2);
    verify.mockRestore();
  });

  it('is forgotten when the token expires', async () => {
    const door = verifier();
    const token = await tokenFor('anna', { seconds: 30 });
    await door.principalOf(token);
    jest.useFakeTimers({ now: Date.now() + 36_000 });
    await expect(door.principalOf(token)).rejects.toMatchObject({ problem: { status: 401 } });
  });

  it('is nobody when another key has signed it, though the token begins as one that is known', async () => {
    const door = verifier();
    const token = await tokenFor('anna');
    await door.principalOf(token);
    const foreign = await tokenFor('anna', { key: (await generateKeyPair('ES256')).privateKey });
    await expect(door.principalOf(foreign)).rejects.toMatchObject({ problem: { status: 401 } });
    await expect(door.principalOf(`${token.slice(0, token.lastIndexOf('.'))}.${foreign.split('.')[2]}`)).rejects.toMatchObject({ problem: { status: 401 } });
  });

  it('is read-only for those who are told', async () => {
    const door = verifier();
    const token = await tokenFor('anna');
    expect(Object.isFrozen(await door.principalOf(token))).toBe(true);
  });
});

describe('a token that is none of identity’s for this service', () => {
  const claims = { iss: 'identity', aud: 'citizen', sub: 'anna', role: 'borger' };
  const text = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = async (changes: object = {}, header: Partial<JWTHeaderParameters> = {}, key: Parameters<SignJWT['sign']>[0] = keys.privateKey, life = '60s') =>
    new SignJWT({ ...claims, ...changes }).setProtectedHeader({ alg: 'ES256', kid, ...header }).setIssuedAt().setExpirationTime(life).sign(key);
  const ownKey = async () => {
    const foreign = await generateKeyPair('ES256', { extractable: true });
    return signed({}, { jwk: await exportJWK(foreign.publicKey), jku: 'https://ond.example/jwks' }, foreign.privateKey);
  };
  const now = Math.floor(Date.now() / 1_000);

  it.each<[string, () => string | Promise<string>]>([
    ['has no signature', () => `${text({ alg: 'none', kid })}.${text({ ...claims, iat: now, exp: now + 60 })}.`],
    ['is signed with the public key as a shared secret', () => signed({}, { alg: 'HS256' }, new TextEncoder().encode(JSON.stringify(jwks.keys[0])))],
    ['brings its own key', ownKey],
    ['is of another issuer', () => signed({ iss: 'https://ond.example' })],
    ['is for another service', () => signed({ aud: 'booking' })],
    ['is the access token of a machine client', () => signed({ iss: 'https://jobnet.example', aud: 'https://jobnet.example', scope: 'borger.find' }, {}, keys.privateKey, '600s')],
    ['lives longer than a minute', () => signed({}, {}, keys.privateKey, '61s')],
  ])('is refused when it %s', async (_what, make) => {
    expect((await verifier().principalOf(await signed())).id).toBe('anna');
    await expect(verifier().principalOf(await make())).rejects.toMatchObject({ problem: { status: 401 } });
  });
});
