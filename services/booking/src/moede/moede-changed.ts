import type { EntityManager } from 'typeorm';

/** A meeting that stands or stood in the calendar. */
export interface KnownMoede {
  readonly id: string;
  readonly borgerId: string;
}

/**
 * What else happens in the transaction that books or cancels a meeting. Whoever must know of meetings provides it (bookingfrist does), so
 * that meetings know of nobody.
 */
export abstract class MoedeChanged {
  abstract booked(manager: EntityManager, moede: KnownMoede & { readonly samtaletype: string }): Promise<void>;
  abstract cancelled(manager: EntityManager, moede: KnownMoede): Promise<void>;
}
