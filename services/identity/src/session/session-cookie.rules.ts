import { type Audience, audiences } from '@jobnet/contracts';

const attributes = 'Path=/; HttpOnly; Secure; SameSite=Lax';
const secretForm = /^[\w-]{43}$/;

/** Binds a login attempt to the browser that started it. */
export const loginCookieName = '__Host-jobnet-login';

/** One cookie per audience, so that borger, company and staff sessions live apart in one browser. */
export const sessionCookieName = (audience: Audience): string => `__Host-jobnet-${audience}`;

/** A session cookie; it goes when the browser closes, and the server ends it earlier (ID-LOGIN-11). */
export const sessionCookie = (audience: Audience, secret: string): string => `${sessionCookieName(audience)}=${secret}; ${attributes}`;

/** Takes the session cookie away. */
export const endedSessionCookie = (audience: Audience): string => `${sessionCookieName(audience)}=; ${attributes}; Max-Age=0`;

export const loginCookie = (secret: string, maxAgeSeconds: number): string => `${loginCookieName}=${secret}; ${attributes}; Max-Age=${maxAgeSeconds}`;

/** Marks a browser in which somebody has logged in with brugerkoder: tries from it are counted by themselves. It opens nothing. */
export const knownBrowserCookieName = '__Host-jobnet-kendt';
const knownBrowserSeconds = 400 * 24 * 3_600;

export const knownBrowserCookie = (mark: string): string => `${knownBrowserCookieName}=${mark}; ${attributes}; Max-Age=${knownBrowserSeconds}`;

/** The secret in a cookie of the request; a value that cannot be one of ours (43 base64url characters) is none. */
export const secretIn = (cookieHeader: string | undefined, name: string): string | undefined => {
  for (const pair of (cookieHeader ?? '').split(';')) {
    const [key, value] = pair.trim().split('=');
    if (key === name && value && secretForm.test(value)) return value;
  }
  return undefined;
};

/** The header by which the gateway names the door. */
export const audienceHeader = 'jobnet-audience';

/** The door a request came through (default borger). */
export const audienceOf = (header: string | undefined): Audience => audiences.find((known) => known === header) ?? 'borger';
