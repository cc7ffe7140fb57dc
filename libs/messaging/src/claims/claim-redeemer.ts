import type { ServiceName } from '@jobnet/contracts/define';

/** The owner's answer about one claim. `value` is the claimed content as JSON data. */
export interface RedeemedClaim {
  readonly id: string;
  readonly state: 'value' | 'expired' | 'revoked' | 'unknown';
  readonly value?: unknown;
}

/**
 * The reader's side of the claim check: asks the owner for the content of claims, at most 500 at a time, under the reader's own key.
 * Throws when the owner cannot be reached: the runner then pauses the partition and asks again.
 */
export interface ClaimRedeemer {
  redeem(owner: ServiceName, ids: readonly string[]): Promise<ReadonlyMap<string, RedeemedClaim>>;
}

/** For a service whose subscriptions declare no claims. */
export const noClaims: ClaimRedeemer = {
  redeem: () => Promise.reject(new Error('This service has no way to redeem claims')),
};
