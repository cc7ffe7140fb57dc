/**
 * Where a meeting stands on our side. `reserveret` and `aflyses` wait for the vendor's answer; `opgives` is a booking the borger
 * was told had failed, which must not stay in the vendor's book; `opgivet` is one that stands on neither side.
 */
export type MoedeStatus = 'reserveret' | 'booket' | 'aflyses' | 'aflyst' | 'afholdt' | 'opgives' | 'opgivet';

/** The allowed changes of a meeting's status, drawn in the service's README. */
export const moedeTransitions: Readonly<Record<MoedeStatus, readonly MoedeStatus[]>> = {
  reserveret: ['booket', 'opgives', 'opgivet'],
  booket: ['aflyses', 'aflyst', 'afholdt'],
  aflyses: ['aflyst', 'booket'],
  aflyst: [],
  afholdt: [],
  opgives: ['opgivet'],
  opgivet: [],
};

/** Whether a status may follow another. */
export const mayBecome = (from: MoedeStatus, to: MoedeStatus): boolean => moedeTransitions[from].includes(to);

/** BOOK-07: a meeting may be cancelled while it is booked, lies ahead, and the vendor allows it. */
export const mayCancel = (moede: { status: MoedeStatus; start: Date | null; kanAflyses: boolean | null }, now: Date): boolean =>
  moede.status === 'booket' && moede.kanAflyses === true && moede.start !== null && moede.start > now;

/** Statuses a borger sees as a meeting in the calendar (BOOK-02); one being cancelled still stands. */
export const shownStatuses: readonly MoedeStatus[] = ['booket', 'aflyses', 'aflyst', 'afholdt'];

/** Codes by which vendors say that the seat is gone (BOOK-26); any other refusal is the vendor's own business. */
const seatGoneCodes = new Set(['tid-optaget', '9020']);

/** BOOK-26: whether a business refusal means that somebody else took the time. */
export const isSeatGone = (kode: string): boolean => seatGoneCodes.has(kode);
