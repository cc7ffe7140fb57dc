import type { ClaimOf, EventContract, PayloadOf, ServiceName } from '@jobnet/contracts/define';
import {
  type ClaimRedeemer,
  type ConsumerOptions,
  header,
  type KafkaAdmin,
  type KafkaPort,
  newId,
  type OutgoingRecord,
  type RedeemedClaim,
  type RunningConsumer,
} from '@jobnet/messaging';
import { MemoryKafka } from '@jobnet/messaging/testing';
import type { z } from 'zod';

/** An event that the service under test has told. */
export interface SentEvent<E extends EventContract = EventContract> {
  readonly id: string;
  readonly subject: string;
  readonly sequence: number;
  readonly data: PayloadOf<E>;
  readonly claimId?: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** An event of another service, to be delivered to the one under test. */
export interface DeliveredEvent<E extends EventContract> {
  readonly subject: string;
  readonly sequence?: number;
  readonly data: z.input<E['payload']>;
  readonly claim?: ClaimOf<E>;
  /** The same id twice is the same message twice. */
  readonly id?: string;
  /** The owner sends its newest state again. */
  readonly republished?: boolean;
}

/** Topics in memory that remember what was sent, and the other services' claims. */
export class TestTopics implements KafkaPort, ClaimRedeemer {
  readonly #memory = new MemoryKafka();
  readonly #sent: OutgoingRecord[] = [];
  readonly #claims = new Map<string, unknown>();

  /** What the service has told on this contract's topic so far, in order. */
  sent<E extends EventContract>(contract: E): SentEvent<E>[] {
    return this.#sent
      .filter(({ topic }) => topic === contract.type)
      .map((record) => {
        const headers = Object.fromEntries(Object.entries(record.headers).map(([name, value]) => [name, String(value)]));
        return {
          id: headers[header.id] ?? '',
          subject: headers[header.subject] ?? '',
          sequence: Number(headers[header.sequence]),
          data: contract.payload.parse(JSON.parse(String(record.value))) as PayloadOf<E>,
          ...(headers[header.claim] ? { claimId: headers[header.claim] } : {}),
          headers,
        };
      });
  }

  /** All records sent, as bytes would cross the wire: for tests that look for what must not be there. */
  everything(): string {
    return this.#sent.map((record) => `${String(record.key)} ${JSON.stringify(record.headers)} ${String(record.value)}`).join('\n');
  }

  /** Delivers another service's event as its relay would. */
  async deliver<E extends EventContract>(contract: E, event: DeliveredEvent<E>): Promise<void> {
    const claimId = event.claim === undefined ? undefined : newId();
    if (claimId) this.#claims.set(claimId, event.claim);
    const id = event.id ?? newId();
    await this.#memory.produceBatch('test', [
      {
        topic: contract.type,
        key: event.subject,
        value: Buffer.from(JSON.stringify(event.data)),
        headers: {
          [header.specVersion]: '1.0',
          [header.id]: id,
          [header.type]: contract.type,
          [header.source]: `urn:jobnet:${contract.owner}`,
          [header.subject]: event.subject,
          [header.sequence]: String(event.sequence ?? 1),
          [header.time]: new Date().toISOString(),
          [header.contentType]: 'application/json',
          [header.correlationId]: id,
          ...(claimId ? { [header.claim]: claimId } : {}),
          ...(event.republished ? { [header.republished]: 'true' } : {}),
        },
      },
    ]);
  }

  /** Resolves when the service has handled all that was delivered. */
  settled(): Promise<void> {
    return this.#memory.settled();
  }

  redeem(_owner: ServiceName, ids: readonly string[]): Promise<ReadonlyMap<string, RedeemedClaim>> {
    return Promise.resolve(
      new Map(ids.map((id) => [id, this.#claims.has(id) ? { id, state: 'value' as const, value: this.#claims.get(id) } : { id, state: 'unknown' as const }])),
    );
  }

  async produceBatch(producer: string, records: readonly OutgoingRecord[]): Promise<void> {
    await this.#memory.produceBatch(producer, records);
    this.#sent.push(...records);
  }

  runConsumer(options: ConsumerOptions): Promise<RunningConsumer> {
    return this.#memory.runConsumer(options);
  }

  admin<T>(work: (admin: KafkaAdmin) => Promise<T>): Promise<T> {
    return this.#memory.admin(work);
  }

  close(): Promise<void> {
    return this.#memory.close();
  }
}
