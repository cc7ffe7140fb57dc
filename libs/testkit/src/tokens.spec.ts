import { createLocalJWKSet, jwtVerify } from 'jose';
import { testIssuer } from './tokens.ts';

describe('testIssuer', () => {
  it('signs a token that verifies for its service alone and carries the principal', async () => {
    const issuer = await testIssuer();
    const keys = createLocalJWKSet({ keys: [...issuer.jwks.keys] });
    const token = await issuer.sign({ service: 'booking', role: 'borger', id: 'p1', borgerId: 'b1' });
    const { payload, protectedHeader } = await jwtVerify(token, keys, { issuer: 'identity', audience: 'booking', typ: 'at+jwt' });
    expect(payload).toMatchObject({ sub: 'p1', role: 'borger', borgerId: 'b1' });
    expect(protectedHeader.alg).toBe('ES256');
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(60);
    await expect(jwtVerify(token, keys, { audience: 'citizen' })).rejects.toThrow(/aud/);
  });

  it('gives away no private key in its key set', async () => {
    const { jwks } = await testIssuer();
    expect(jwks.keys[0]).not.toHaveProperty('d');
  });

  it('makes an expired token on request, and none that lives longer than 60 s', async () => {
    const issuer = await testIssuer();
    const keys = createLocalJWKSet({ keys: [...issuer.jwks.keys] });
    const expired = await issuer.sign({ service: 'citizen', role: 'borger', expiresInSeconds: -5 });
    await expect(jwtVerify(expired, keys)).rejects.toThrow(/exp/);
    const greedy = await issuer.sign({ service: 'citizen', role: 'borger', expiresInSeconds: 3600 });
    const { payload } = await jwtVerify(greedy, keys);
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBeLessThanOrEqual(60);
  });
});
