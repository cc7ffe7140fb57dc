import type { PublicKey } from './klient.rules.ts';

/** A client assertion whose signature, issuer, subject, audience and lifetime hold. */
export interface ProvenAssertion {
  readonly jti: string;
  readonly expiresAt: Date;
}

/** Opens client assertions (RFC 7523). */
export abstract class ClientAssertions {
  /** Who the assertion says it is; nothing is proven yet. */
  abstract klientIdIn(assertion: string): string | undefined;
  abstract prove(assertion: string, klient: { readonly klientId: string; readonly keys: readonly PublicKey[] }): Promise<ProvenAssertion | undefined>;
}
