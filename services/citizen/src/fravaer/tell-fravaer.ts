import { type EventContract, ferieDeleted, ferieRegistered, raskmeldingRegistered, sygemeldingRegistered } from '@jobnet/contracts';
import { type NewestState, newestState, type Outbox, type OutgoingEvent } from '@jobnet/messaging';
import { FRAVAER_FERIE, FRAVAER_SYGDOM } from '@jobnet/reference-data';
import type { EntityManager } from 'typeorm';
import type { Fravaer } from './fravaer.entity.ts';

/** What an absence tells now: by its own command, or once more when its owner is asked to. */
interface Told {
  readonly tell: (outbox: Outbox, manager: EntityManager) => void;
  readonly newest: NewestState;
}

const told = <E extends EventContract>(contract: E, event: OutgoingEvent<E>): Told => ({
  tell: (outbox, manager) => outbox.add(manager, contract, event),
  newest: newestState(contract, event),
});

/** KAL-03, KAL-04: the event of sygdom and ferie as they stand; nobody else hears of other absences. */
export const eventOf = ({ id, borgerId, fravaerstype, status, fra, til, version }: Fravaer): Told | undefined => {
  const of = { subject: id, sequence: version };
  if (fravaerstype === FRAVAER_SYGDOM) {
    const data = { fravaerId: id, borgerId, fra, til: til ?? undefined };
    return told(til === null ? sygemeldingRegistered : raskmeldingRegistered, { ...of, data });
  }
  if (fravaerstype !== FRAVAER_FERIE) return undefined;
  return told(status === 'slettet' ? ferieDeleted : ferieRegistered, { ...of, data: { fravaerId: id, borgerId, status, fra, til: til ?? fra } });
};
