import { bookingfristActivated, bookingfristExpired, bookingfristMet, type PayloadOf } from '@jobnet/contracts';
import { DueWork, Outbox, updateVersioned } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BookingfristRow } from './bookingfrist.entity.ts';
import { fristMayBecome, nextTurn } from './bookingfrist.rules.ts';

/** Kind of the due rows by which a frist changes by itself; the ref is its id. */
export const turnKind = 'turn-bookingfrist';

/** Brings a frist to another status, with the event that tells it and the next turn it takes by itself. */
@Injectable()
export class ChangeBookingfrist {
  constructor(
    private readonly outbox: Outbox,
    private readonly due: DueWork,
  ) {}

  async execute(manager: EntityManager, frist: BookingfristRow, changes: Pick<BookingfristRow, 'status'> & Partial<BookingfristRow>): Promise<BookingfristRow> {
    if (!fristMayBecome(frist.status, changes.status)) throw new Error(`A bookingfrist cannot go from ${frist.status} to ${changes.status}`);
    await updateVersioned(manager, BookingfristRow, frist, changes as never);
    const changed = { ...frist, ...changes, version: frist.version + 1 };
    await this.told(manager, changed);
    return changed;
  }

  /** Tells the state that a frist has come to, also one that has just been set, and schedules its next turn. */
  async told(manager: EntityManager, frist: BookingfristRow): Promise<void> {
    const event = fristEventOf(frist);
    if (event) this.outbox.add(manager, event.contract, { subject: frist.id, sequence: frist.version, data: event.data });
    const turn = nextTurn(frist);
    if (turn) await this.due.schedule(manager, { kind: turnKind, ref: frist.id, dueAt: turn.at });
    else await this.due.cancel(manager, { kind: turnKind, ref: frist.id });
  }
}

const contracts = { aktiv: bookingfristActivated, indfriet: bookingfristMet, overskredet: bookingfristExpired, annulleret: bookingfristExpired } as const;

/** The event that tells where a frist stands; undefined for a planned one, of which others have not heard. */
export const fristEventOf = (frist: BookingfristRow): { readonly contract: (typeof contracts)[keyof typeof contracts]; readonly data: PayloadOf<typeof bookingfristMet> } | undefined => {
  if (frist.status === 'planlagt') return undefined;
  const { id, borgerId, frist: dato, samtaletype, status } = frist;
  return { contract: contracts[status], data: { bookingfristId: id, borgerId, frist: dato, samtaletype, status } };
};
