/** A public ES256 key. */
export interface PublicKey {
  kty: 'EC';
  crv: 'P-256';
  x: string;
  y: string;
  kid: string;
  alg?: 'ES256';
  use?: 'sig';
  key_ops?: 'verify'[];
}

/** How far ahead a client assertion's `exp` may lie, and so how long a jti must be remembered. */
export const assertionMinutes = 5;

/** The scopes a token gets: those asked for, or all the client has; undefined when one of them is not the client's. */
export const grantedScopes = (has: readonly string[], asked: string | undefined): readonly string[] | undefined => {
  const wanted = (asked ?? '').split(' ').filter((scope) => scope !== '');
  if (wanted.length === 0) return has;
  return wanted.every((scope) => has.includes(scope)) ? [...new Set(wanted)] : undefined;
};
