import { randomBytes } from 'node:crypto';
import { type Audience, type Principal, resolveSession } from '@jobnet/contracts';
import { startTestService } from '@jobnet/service-kit/testing';
import { startMitidSimulator } from '@jobnet/simulators';
import { testIssuer } from '@jobnet/testkit';
import { identity } from '../identity.module.ts';
import { TestBrowser } from './test-browser.ts';

/** Where the tests say people find Jobnet; nothing listens there: the browser knows the way to the service. */
export const jobnetUrl = 'http://jobnet.test';

/** identity with a real database and the real MitID simulator (or another broker), and a browser to log in with. */
export const identityUnderTest = async (options: { readonly issuer?: string } = {}) => {
  const [client, signing] = [await testIssuer('jobnet-oidc'), await testIssuer('identity-1')];
  const mitid = await startMitidSimulator({ port: 0, host: '127.0.0.1', jobnetUrl, clientJwks: { keys: client.jwks.keys } });
  const service = await startTestService({
    definition: identity,
    env: {
      JOBNET_ENV: 'test',
      JOBNET_URL: jobnetUrl,
      MITID_ISSUER: options.issuer ?? mitid.url,
      OIDC_CLIENT_JWK: JSON.stringify(client.privateJwk),
      IDENTITY_SIGNING_JWK: JSON.stringify(signing.privateJwk),
      IDENTITY_CPR_INDEX_KEY: randomBytes(32).toString('base64'),
    },
  });
  const browser = (as: { readonly userAgent?: string } = {}) => new TestBrowser({ jobnetUrl, serviceUrl: service.url, ...as });
  const resolve = async (audience: Audience, secret: string, use: { background?: boolean; usedMsAgo?: number } = {}) => {
    const headers = { authorization: `Bearer ${await service.bearerOf('gateway')}` };
    return (await service.call(resolveSession, { body: { audience, secret, background: false, ...use }, headers })).body;
  };
  return {
    service,
    mitid,
    browser,
    resolve,
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
