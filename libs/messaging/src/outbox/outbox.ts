import { closedSchemaOf, type EventContract, type ServiceName } from '@jobnet/contracts/define';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { FieldCipher } from '../cipher.ts';
import type { Clock } from '../clock.ts';
import { newId } from '../ids.ts';
import { headersOf, maxValueBytes } from './envelope.ts';
import { laneOf } from './lane.ts';
import { messageContext } from './message-context.ts';
import type { PendingClaim } from './outbox-rows.ts';
import { transactionOf } from './transaction.ts';

type ClaimInputOf<E extends EventContract> = E extends EventContract<z.ZodType, infer C> ? z.input<C> : never;

/** An event to tell. `claim` is demanded exactly when the contract declares one. */
export type OutgoingEvent<E extends EventContract> = {
  /** The aggregate's id; becomes the key. */
  readonly subject: string;
  /** The aggregate's version after the change; each event takes the next. */
  readonly sequence: number;
  readonly data: z.input<E['payload']>;
  /** The owner sends its current state again: same sequence, new id; acting handlers skip it. */
  readonly republished?: boolean;
} & ([ClaimInputOf<E>] extends [never] ? { readonly claim?: undefined } : { readonly claim: ClaimInputOf<E> });

/** The event broke its own contract, or a rule of the outbox: a bug in the use-case. Holds paths, never values. */
export class InvalidEvent extends Error {
  constructor(type: string, reason: string) {
    super(`${type} cannot be sent: ${reason}`);
    this.name = 'InvalidEvent';
  }
}

/** Tells events in the transaction that makes them true. */
export class Outbox {
  readonly #service: ServiceName;
  readonly #cipher: FieldCipher;
  readonly #clock: Clock;

  constructor(options: { readonly service: ServiceName; readonly cipher: FieldCipher; readonly clock: Clock }) {
    this.#service = options.service;
    this.#cipher = options.cipher;
    this.#clock = options.clock;
  }

  /** Adds an event to the manager's transaction; its row is written just before commit. Throws outside `inTransaction`. */
  add<E extends EventContract>(manager: EntityManager, contract: E, event: OutgoingEvent<E>): void {
    const transaction = transactionOf(manager);
    if (contract.owner !== this.#service) throw new InvalidEvent(contract.type, `it belongs to ${contract.owner}`);
    if (!event.subject) throw new InvalidEvent(contract.type, 'the subject is empty');
    if (!Number.isSafeInteger(event.sequence) || event.sequence < 1) throw new InvalidEvent(contract.type, 'the sequence must be a positive integer');
    const payload = Buffer.from(JSON.stringify(checked(contract.type, contract.payload, event.data)));
    if (payload.length > maxValueBytes) throw new InvalidEvent(contract.type, 'the payload is too large');
    const claim = this.#claimOf(contract, event.claim);
    const id = newId();
    const { subject, sequence, republished } = event;
    const headers = headersOf(contract, { id, subject, sequence, time: this.#clock.now(), claimId: claim?.id, republished }, messageContext());
    const row = { id, topic: contract.type, aggregate: contract.subject, key: subject, sequence, lane: laneOf(subject), headers, payload };
    transaction.events.push(claim ? { ...row, claim } : row);
  }

  #claimOf(contract: EventContract, value: unknown): PendingClaim | undefined {
    if (!contract.claim) return undefined;
    const id = newId();
    const { audience, lifetimeHours, schema } = contract.claim;
    return { id, audience, lifetimeHours, sealed: this.#cipher.encrypt(JSON.stringify(checked(`${contract.type}'s claim`, schema, value)), id) };
  }
}

const checked = (what: string, schema: z.ZodType, value: unknown): unknown => {
  const result = closedSchemaOf(schema).safeParse(value);
  if (result.success) return result.data;
  throw new InvalidEvent(what, result.error.issues.map((issue) => `/${issue.path.join('/')} ${issue.code}`).join(', '));
};
