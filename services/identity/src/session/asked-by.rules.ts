import type { Audience, Principal } from '@jobnet/contracts';
import { audienceHeader, audienceOf, secretIn, sessionCookieName } from './session-cookie.rules.ts';

/** Whose request it is, and the secret it came by. */
export interface AskedBy {
  readonly principal: Principal;
  readonly audience: Audience;
  readonly secret: string | undefined;
}

/** Reads it from a call: the door that the gateway names, and that door's cookie. */
export const askedBy = ({ principal, headers }: { readonly principal: Principal; readonly headers: Readonly<Record<string, string | undefined>> }): AskedBy => {
  const audience = audienceOf(headers[audienceHeader]);
  return { principal, audience, secret: secretIn(headers['cookie'], sessionCookieName(audience)) };
};
