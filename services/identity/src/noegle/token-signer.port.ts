import type { Principal, ServiceName } from '@jobnet/contracts';

/** A machine client's access token, opened. */
export interface AccessToken {
  readonly klient: string;
  readonly scopes: readonly string[];
}

/** Makes and opens tokens with identity's own keys; the keys themselves may live elsewhere. */
export abstract class TokenSigner {
  /** An internal token (ES256) for one service, at most 60 s of life. */
  abstract internalToken(principal: Principal, audience: ServiceName): Promise<string>;
  abstract accessToken(token: AccessToken): Promise<string>;
  /** What a valid access token says; undefined for anything else. */
  abstract openAccessToken(token: string): Promise<AccessToken | undefined>;
  abstract publicKeys(): { keys: Record<string, unknown>[] };
}

/** How long internal tokens live; services refuse any that says more. */
export const internalTokenSeconds = 60;
/** How long a machine client's access token lives. */
export const accessTokenSeconds = 600;
