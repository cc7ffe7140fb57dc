import type { z } from 'zod';
import type { ServiceName } from './service.ts';

/** Whose data a topic holds; decides retention, ACL and whether erasure must reach it. */
export type DataClass = 'offentlig' | 'virksomhed' | 'person';

/** What must cross to another service but may not stand in a topic; stored encrypted by the owner, redeemed by the reader. */
export interface ClaimContract<C extends z.ZodType = z.ZodType> {
  readonly schema: C;
  readonly audience: readonly ServiceName[];
  readonly lifetimeHours: number;
}

/** A domain event, declared once. Topic = type. Each event carries the aggregate's whole shareable state. */
export interface EventContract<P extends z.ZodType = z.ZodType, C extends z.ZodType = z.ZodType> {
  readonly kind: 'event';
  /** Danish noun + English past participle, kebab-case; also the topic's name. */
  readonly type: string;
  readonly version: number;
  readonly owner: ServiceName;
  /** The aggregate whose id is the key and whose version is the sequence. */
  readonly subject: string;
  /** One English sentence: when it fires, with the source row. */
  readonly fires: string;
  readonly payload: P;
  readonly example: z.input<P>;
  readonly retentionDays: number;
  readonly dataClass: DataClass;
  readonly partitions: number;
  readonly claim?: ClaimContract<C>;
  /** Why the owner never sends its newest state as this event again; absent when `npm run ops -- republish` can. */
  readonly neverRepublished?: string;
}

type EventDeclaration<P extends z.ZodType, C extends z.ZodType> = Omit<EventContract<P, C>, 'kind' | 'version' | 'partitions'> & {
  readonly version?: number;
  readonly partitions?: number;
};

/** Declares an event; version 1 and 3 partitions unless it says otherwise. */
export const defineEvent = <P extends z.ZodType, C extends z.ZodType = z.ZodNever>(declaration: EventDeclaration<P, C>): EventContract<P, C> => ({
  kind: 'event',
  ...declaration,
  version: declaration.version ?? 1,
  partitions: declaration.partitions ?? 3,
});

/** The payload as the reader gets it. */
export type PayloadOf<E extends EventContract> = z.output<E['payload']>;
/** The redeemed claim as the reader gets it. */
export type ClaimOf<E extends EventContract> = E extends EventContract<z.ZodType, infer C> ? z.output<C> : never;

/** An event as a handler sees it. */
export interface ReceivedEvent<E extends EventContract = EventContract> {
  /** UUIDv7 of the message; the inbox knows it. */
  readonly id: string;
  readonly type: string;
  /** The aggregate's id (= Kafka key). */
  readonly subject: string;
  /** The aggregate's version when it fired; grows by one for each of its events over all topics. */
  readonly sequence: number;
  readonly time: Date;
  readonly data: PayloadOf<E>;
  /** Present exactly when the contract declares a claim for this reader. */
  readonly claim: ClaimOf<E>;
  /** True when an owner sent its current state again; acting handlers never see these. */
  readonly republished: boolean;
  readonly correlationId: string;
}
