import type { ServiceName } from '@jobnet/contracts/define';
import { type ClaimRedeemer, messageContext, type RedeemedClaim } from '@jobnet/messaging';
import type { JSONWebKeySet } from 'jose';
import type { CallerTokens } from './caller-tokens.ts';

const deadlineMs = 4_000;

/** The two synchronous calls between services: redeeming claims at their owner, and reading identity's public keys. */
export class ServiceClient implements ClaimRedeemer {
  readonly #urls: Readonly<Record<ServiceName, string>>;
  readonly #tokens: CallerTokens;

  constructor(urls: Readonly<Record<ServiceName, string>>, tokens: CallerTokens) {
    this.#urls = urls;
    this.#tokens = tokens;
  }

  /** Asks the owner for claimed content, in one batch. Throws when the owner cannot be reached: an infrastructure error. */
  async redeem(owner: ServiceName, ids: readonly string[]): Promise<ReadonlyMap<string, RedeemedClaim>> {
    const response = await fetch(new URL('/internal/claims/redeem', this.#urls[owner]), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await this.#tokens.tokenFor(owner)}`, ...traceHeader() },
      body: JSON.stringify({ ids }),
      signal: AbortSignal.timeout(deadlineMs),
    });
    if (!response.ok) throw new Error(`claims not redeemed: ${response.status}`);
    const { claims } = (await response.json()) as { claims: RedeemedClaim[] };
    return new Map(claims.map((claim) => [claim.id, claim]));
  }

  /** identity's public signing keys. */
  async identityKeys(): Promise<JSONWebKeySet> {
    const response = await fetch(new URL('/internal/jwks', this.#urls.identity), { signal: AbortSignal.timeout(deadlineMs) });
    if (!response.ok) throw new Error(`keys not read: ${response.status}`);
    return (await response.json()) as JSONWebKeySet;
  }
}

const traceHeader = (): Record<string, string> => {
  const traceparent = messageContext()?.traceparent;
  return traceparent ? { traceparent } : {};
};
