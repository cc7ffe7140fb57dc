import { type Audience, issueToken } from '@jobnet/contracts';
import { ask } from './ask.ts';
import { Browser } from './browser.ts';
import { signAssertion, type PrivateKey } from './client-assertion.ts';

const renewBeforeMs = 60_000;

/** Somebody who calls Jobnet: what they show with each call. */
export interface Caller {
  readonly name: string;
  readonly gatewayUrl: string;
  headers(): Promise<Readonly<Record<string, string>>>;
}

/** Anyone, without a login. */
export const anyone = (gatewayUrl: string): Caller => ({ name: 'anyone', gatewayUrl, headers: () => Promise.resolve({}) });

/**
 * Logs a person in as a browser would: Jobnet's login, the MitID simulator's page, its form, and back. `who` is the person's key in
 * the demo world (`ole-drift`), or the fields of somebody else. Throws when Jobnet refuses, with the code of its error page.
 */
export const logIn = async (gatewayUrl: string, audience: Audience, who: string | Readonly<Record<string, string>>): Promise<Caller> => {
  const fields = typeof who === 'string' ? { person: who } : { person: 'anden', ...who };
  const key = typeof who === 'string' ? who : (who['navn'] ?? 'somebody');
  const browser = new Browser();
  const page = await browser.open(`${gatewayUrl}/api/identity/v1/login/${audience}?til=/`);
  if (page.status !== 200 || !page.url.pathname.startsWith('/interaction/')) throw new Error(`No login page for ${key}: ${page.status} at ${page.url.origin}${page.url.pathname}`);
  const form = new URLSearchParams({ ...fields, niveau: 'betydelig', stavemaade: 'nsis', ur: '0' });
  const isBack = (url: URL): boolean => url.origin === new URL(gatewayUrl).origin && !url.pathname.startsWith('/api/');
  const end = await browser.open(page.url, { form, stopAt: isBack });
  const cookieName = `__Host-jobnet-${audience}`;
  const secret = browser.cookie(gatewayUrl, cookieName);
  if (!secret) throw new Error(`${key} could not log in: ended at ${end.url.pathname}${end.url.search}`);
  const headers = { cookie: `${cookieName}=${secret}`, 'jobnet-audience': audience, 'jobnet-csrf': '1', origin: new URL(gatewayUrl).origin };
  return { name: key, gatewayUrl, headers: () => Promise.resolve(headers) };
};

/** A machine client: OAuth 2.0 client credentials with a signed assertion; the token is renewed a minute before it ends. */
export const machineClient = (gatewayUrl: string, clientId: string, key: PrivateKey): Caller => {
  let token: { readonly value: Promise<string>; renewAt: number } | undefined;
  const fetchToken = async (): Promise<string> => {
    const assertion = await signAssertion({ clientId, key, audience: `${gatewayUrl}${issueToken.path}` });
    const body = { grant_type: 'client_credentials', client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' as const, client_assertion: assertion };
    const { access_token, expires_in } = await ask(anyone(gatewayUrl), issueToken, { body });
    if (token) token.renewAt = Date.now() + expires_in * 1_000 - renewBeforeMs;
    return access_token;
  };
  const headers = async () => {
    if (!token || Date.now() > token.renewAt) token = { value: fetchToken(), renewAt: Number.POSITIVE_INFINITY };
    try {
      return { authorization: `Bearer ${await token.value}` };
    } catch (error) {
      token = undefined;
      throw error;
    }
  };
  return { name: clientId, gatewayUrl, headers };
};
