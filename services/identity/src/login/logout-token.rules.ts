import { isFresh, maxSkewSeconds } from './oidc-claims.rules.ts';

const backchannelLogout = 'http://schemas.openid.net/event/backchannel-logout';
const maxLength = 200;

/** What is wrong with a logout token, by the part of it. */
export type LogoutTokenFlaw = 'form' | 'alg' | 'kid' | 'signature' | 'typ' | 'iss' | 'aud' | 'exp' | 'iat' | 'jti' | 'events' | 'nonce' | 'sub or sid' | 'replayed';

/** Which logins have ended: those of a subject, the one with a session id, or the one that has both. */
export interface EndedLogin {
  readonly subject?: string;
  readonly sid?: string;
  readonly jti: string;
  /** Until then the token could be used again, so its `jti` is remembered. */
  readonly usableUntil: Date;
}

type Claims = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= maxLength;
const isObject = (value: unknown): value is Claims => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads the claims of a logout token whose signature holds (OpenID Connect Back-Channel Logout 1.0, 2.4 and 2.6). A nonce would make it an id token. */
export const endedLoginOf = (claims: Claims, nowSeconds: number): EndedLogin | { readonly flaw: LogoutTokenFlaw } => {
  const { iat, jti, sub, sid, events } = claims;
  if (typeof iat !== 'number' || !isFresh(iat, nowSeconds)) return { flaw: 'iat' };
  if (!isText(jti)) return { flaw: 'jti' };
  if (!isObject(events) || !isObject(events[backchannelLogout])) return { flaw: 'events' };
  if ('nonce' in claims) return { flaw: 'nonce' };
  const named = [sub, sid].filter((one) => one !== undefined);
  if (named.length === 0 || !named.every(isText)) return { flaw: 'sub or sid' };
  return { ...(isText(sub) ? { subject: sub } : {}), ...(isText(sid) ? { sid } : {}), jti, usableUntil: new Date((iat + maxSkewSeconds) * 1_000) };
};
