import { randomBytes, randomUUID } from 'node:crypto';
import { type Audience, type Principal, resolveSession } from '@jobnet/contracts';
import { startTestService } from '@jobnet/service-kit/testing';
import { startMitidSimulator } from '@jobnet/simulators';
import { testIssuer } from '@jobnet/testkit';
import { importJWK, SignJWT } from 'jose';
import { identity } from '../identity.module.ts';
import { TestBrowser } from './test-browser.ts';

/** Where the tests say people find Jobnet; nothing listens there: the browser knows the way to the service. */
export const jobnetUrl = 'http://jobnet.test';

/** A logout token as the broker sends it, but for what a test changes: a claim that is undefined is left out. */
export interface LogoutTokenWish {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, string>>;
  /** A key that is not the broker's. */
  readonly signedBy?: Awaited<ReturnType<typeof testIssuer>>;
}

/** identity with a real database and the real MitID simulator (or another broker), and a browser to log in with. */
export const identityUnderTest = async (options: { readonly issuer?: string; readonly backchannelLogoutUrl?: string; readonly dataKeys?: string; readonly breachedPasswords?: string; readonly securityLog?: boolean } = {}) => {
  const [client, signing, broker] = [await testIssuer('jobnet-oidc'), await testIssuer('identity-1'), await testIssuer('mitid-1')];
  const { backchannelLogoutUrl } = options;
  const known = { clientJwks: { keys: client.jwks.keys }, signingJwks: { keys: [broker.privateJwk] }, ...(backchannelLogoutUrl ? { backchannelLogoutUrl } : {}) };
  const mitid = await startMitidSimulator({ port: 0, host: '127.0.0.1', jobnetUrl, ...known });
  const service = await startTestService({
    definition: identity,
    securityLog: options.securityLog ?? false,
    ...(options.dataKeys ? { dataKeys: options.dataKeys } : {}),
    env: {
      JOBNET_ENV: 'test',
      JOBNET_URL: jobnetUrl,
      MITID_ISSUER: options.issuer ?? mitid.url,
      OIDC_CLIENT_JWK: JSON.stringify(client.privateJwk),
      IDENTITY_SIGNING_JWKS: JSON.stringify({ keys: [signing.privateJwk] }),
      IDENTITY_CPR_INDEX_KEY: randomBytes(32).toString('base64'),
      ...(options.breachedPasswords ? { IDENTITY_BREACHED_PASSWORDS: options.breachedPasswords } : {}),
    },
  });
  const browser = (as: { readonly userAgent?: string } = {}) => new TestBrowser({ jobnetUrl, serviceUrl: service.url, ...as });
  const resolve = async (audience: Audience, secret: string, use: { background?: boolean; usedMsAgo?: number } = {}) => {
    const headers = { authorization: `Bearer ${await service.bearerOf('gateway')}` };
    return (await service.call(resolveSession, { body: { audience, secret, background: false, ...use }, headers })).body;
  };
  const logoutToken = async ({ claims = {}, header = {}, signedBy = broker }: LogoutTokenWish): Promise<string> => {
    const now = Math.floor((performance.timeOrigin + performance.now()) / 1_000);
    const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
    const whole = { iss: mitid.url, aud: 'jobnet-borger', iat: now, exp: now + 120, jti: randomUUID(), events, ...claims };
    const key = await importJWK(signedBy.privateJwk, 'ES256');
    return new SignJWT(JSON.parse(JSON.stringify(whole)) as Record<string, unknown>).setProtectedHeader({ alg: 'ES256', kid: 'mitid-1', typ: 'logout+jwt', ...header }).sign(key);
  };
  return {
    service,
    mitid,
    browser,
    resolve,
    logoutToken,
    /** Logs a person in and answers who that is to the other services. */
    principalOf: async (audience: Audience, person: string): Promise<Principal> => {
      const visitor = browser();
      await visitor.logIn(audience, { person });
      const answer = await resolve(audience, visitor.sessionOf(audience));
      if (answer.state !== 'alive') throw new Error(`${person} is not logged in: ${answer.reason}`);
      return answer.principal;
    },
    close: async () => {
      await service.close();
      await mitid.close();
    },
  };
};

export type IdentityUnderTest = Awaited<ReturnType<typeof identityUnderTest>>;
