import { audienceOf, endedSessionCookie, secretIn, sessionCookie, sessionCookieName } from './session-cookie.rules.ts';

const secret = 'a'.repeat(43);

describe('session cookies', () => {
  it('have the __Host- prefix and cannot be read by script, sent in the clear or sent by another site', () => {
    expect(sessionCookie('borger', secret)).toBe(`__Host-jobnet-borger=${secret}; Path=/; HttpOnly; Secure; SameSite=Lax`);
    expect(endedSessionCookie('virksomhed')).toContain('Max-Age=0');
  });

  it('are found among others by their whole name', () => {
    const header = `x-__Host-jobnet-borger=${'b'.repeat(43)}; __Host-jobnet-borger=${secret}; y=1`;
    expect(secretIn(header, sessionCookieName('borger'))).toBe(secret);
    expect(secretIn(header, sessionCookieName('virksomhed'))).toBeUndefined();
    expect(secretIn(undefined, sessionCookieName('borger'))).toBeUndefined();
  });

  it('with anything else than a secret count as none', () => expect(secretIn("__Host-jobnet-borger=' or 1=1", sessionCookieName('borger'))).toBeUndefined());

  it('belong to the audience of the header, borger when it says nothing known', () => {
    expect(audienceOf('medarbejder')).toBe('medarbejder');
    expect(audienceOf('admin')).toBe('borger');
    expect(audienceOf(undefined)).toBe('borger');
  });
});
