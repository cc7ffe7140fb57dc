import { type EventContract, type PayloadOf, type ServiceName } from '@jobnet/contracts/define';
import { newId } from '../ids.ts';
import type { IncomingRecord, OutgoingRecord } from '../kafka/kafka-port.ts';
import { header, headersOf } from '../outbox/envelope.ts';

/** An event as it stands in a topic. */
export interface SentEvent<E extends EventContract> {
  readonly id: string;
  readonly subject: string;
  readonly sequence: number;
  readonly data: PayloadOf<E>;
  readonly claimId: string | undefined;
  readonly republished: boolean;
  readonly source: string;
}

/** Reads records of a topic as events of its contract. */
export const readEvents = <E extends EventContract>(records: readonly IncomingRecord[], contract: E): SentEvent<E>[] =>
  records
    .filter(({ topic }) => topic === contract.type)
    .map(({ headers, value }) => ({
      id: String(headers[header.id]),
      subject: String(headers[header.subject]),
      sequence: Number(headers[header.sequence]),
      data: contract.payload.parse(JSON.parse(String(value))) as PayloadOf<E>,
      claimId: headers[header.claim] === undefined ? undefined : String(headers[header.claim]),
      republished: headers[header.republished] !== undefined,
      source: String(headers[header.source]),
    }));

/** A record as the owner of the contract would have sent it. */
export const recordFor = <E extends EventContract>(
  contract: E,
  event: { readonly subject: string; readonly sequence: number; readonly data: unknown; readonly id?: string; readonly claimId?: string; readonly republished?: boolean; readonly time?: Date },
): OutgoingRecord => {
  const { data, id = newId(), time = new Date(), ...rest } = event;
  return { topic: contract.type, key: event.subject, value: Buffer.from(JSON.stringify(data)), headers: headersOf(contract, { ...rest, id, time }, undefined) };
};

/** Runs redemptions against claims held in memory: `claimed('citizen', id, value)`. */
export class MemoryClaims {
  readonly #values = new Map<string, { owner: ServiceName; value: unknown }>();
  /** While true, owners do not answer. */
  unreachable = false;

  put(owner: ServiceName, id: string, value: unknown): void {
    this.#values.set(id, { owner, value });
  }

  redeem(owner: ServiceName, ids: readonly string[]): Promise<Map<string, { id: string; state: 'value' | 'unknown'; value?: unknown }>> {
    if (this.unreachable) return Promise.reject(new Error('The owner does not answer'));
    return Promise.resolve(
      new Map(
        ids.map((id) => {
          const claim = this.#values.get(id);
          return [id, claim?.owner === owner ? { id, state: 'value' as const, value: claim.value } : { id, state: 'unknown' as const }];
        }),
      ),
    );
  }
}
