import type { ServiceName } from '@jobnet/contracts/define';
import type { ClaimRedeemer, RedeemedClaim } from '../claims/claim-redeemer.ts';
import { BadMessage, type Message } from './decode.ts';
import { Unreachable } from './fault.ts';

const largestCall = 500;

/** Claims redeemed for a batch, by claim id. */
export type Redeemed = ReadonlyMap<string, RedeemedClaim>;

/** Redeems the claims of messages that this service is the audience of, in as few calls as there are owners. */
export class ClaimCounter {
  readonly #service: ServiceName;
  readonly #redeemer: ClaimRedeemer;

  constructor(service: ServiceName, redeemer: ClaimRedeemer) {
    this.#service = service;
    this.#redeemer = redeemer;
  }

  /** Throws `Unreachable` when an owner does not answer. */
  async redeem(messages: readonly Message[]): Promise<Redeemed> {
    const wanted = new Map<ServiceName, string[]>();
    for (const { contract, claimId } of messages) {
      if (!claimId || !this.#isForUs(contract)) continue;
      wanted.set(contract.owner, [...(wanted.get(contract.owner) ?? []), claimId]);
    }
    const redeemed = new Map<string, RedeemedClaim>();
    for (const [owner, ids] of wanted) {
      for (let from = 0; from < ids.length; from += largestCall) {
        const answers = await this.#ask(owner, ids.slice(from, from + largestCall));
        for (const [id, answer] of answers) redeemed.set(id, answer);
      }
    }
    return redeemed;
  }

  /** The claim of one message as its contract types it; undefined when the contract has none for us. Throws `BadMessage` when it cannot be had. */
  claimOf(message: Message, redeemed: Redeemed): unknown {
    const { contract, claimId } = message;
    if (!contract.claim || !this.#isForUs(contract)) return undefined;
    if (!claimId) throw new BadMessage('claim-missing');
    const answer = redeemed.get(claimId);
    if (answer?.state !== 'value') throw new BadMessage(`claim-${answer?.state ?? 'unknown'}`);
    const parsed = contract.claim.schema.safeParse(answer.value);
    if (!parsed.success) throw new BadMessage('claim-schema');
    return parsed.data;
  }

  #isForUs(contract: Message['contract']): boolean {
    return contract.claim?.audience.includes(this.#service) ?? false;
  }

  async #ask(owner: ServiceName, ids: readonly string[]): Promise<Redeemed> {
    try {
      return await this.#redeemer.redeem(owner, ids);
    } catch (error) {
      throw new Unreachable('The owner of a claim', error);
    }
  }
}
