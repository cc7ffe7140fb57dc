import type { ServiceName } from '@jobnet/contracts/define';
import { inSpan } from '@jobnet/tracing';
import type { ClaimRedeemer, RedeemedClaim } from '../claims/claim-redeemer.ts';
import { withMessageContext } from '../outbox/message-context.ts';
import { BadMessage, type Message } from './decode.ts';
import { Unreachable } from './fault.ts';

const largestCall = 500;
const mostLinks = 32;

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
    const wanted = Map.groupBy(
      messages.filter(({ claimId, contract }) => claimId && this.#isForUs(contract)),
      ({ contract }) => contract.owner,
    );
    const redeemed = new Map<string, RedeemedClaim>();
    for (const [owner, claimed] of wanted) {
      for (let from = 0; from < claimed.length; from += largestCall) {
        const answers = await this.#ask(owner, claimed.slice(from, from + largestCall));
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

  /** One call for many messages is a part of a trace only when they all are of it; else it is linked to each. */
  async #ask(owner: ServiceName, messages: readonly Message[]): Promise<Redeemed> {
    const ids = messages.flatMap(({ claimId }) => claimId ?? []);
    const traces = [...new Set(messages.flatMap(({ traceparent }) => traceparent ?? []))];
    const origin = traces.length === 1 ? { parent: traces[0] } : { links: traces.slice(0, mostLinks) };
    const attributes = { 'jobnet.owner': owner, 'jobnet.claims': ids.length };
    try {
      return await inSpan('redeem claims', { kind: 'client', ...origin, attributes }, ({ traceparent }) =>
        withMessageContext({ correlationId: messages[0]?.correlationId ?? '', traceparent }, () => this.#redeemer.redeem(owner, ids)),
      );
    } catch (error) {
      throw new Unreachable('The owner of a claim', error);
    }
  }
}
