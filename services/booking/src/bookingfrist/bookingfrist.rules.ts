import { addDays, dagensStart, maanederEfter } from '@jobnet/reference-data';

/** Where a bookingfrist stands: not begun, counting, met, not kept, taken back. */
export type BookingfristStatus = 'planlagt' | 'aktiv' | 'indfriet' | 'overskredet' | 'annulleret';

/**
 * The allowed changes of a frist's status, drawn in the service's README. A met frist counts again when its meeting is cancelled in
 * time; one that was not kept is met late by straksbooking.
 */
export const bookingfristTransitions: Readonly<Record<BookingfristStatus, readonly BookingfristStatus[]>> = {
  planlagt: ['aktiv', 'indfriet', 'annulleret'],
  aktiv: ['indfriet', 'overskredet', 'annulleret'],
  indfriet: ['aktiv'],
  overskredet: ['indfriet', 'annulleret'],
  annulleret: [],
};

/** Whether a status may follow another. */
export const fristMayBecome = (from: BookingfristStatus, to: BookingfristStatus): boolean => bookingfristTransitions[from].includes(to);

/** What the rules need to know of a frist. */
export interface Frist {
  readonly status: BookingfristStatus;
  readonly samtaletype: string;
  /** Civil date: the last day that counts. */
  readonly frist: string;
  /** Civil date on which it begins to count. */
  readonly aktivFra: string | null;
}

/** A frist that was not kept is void this many months later (domain facts 4). */
const straksMaaneder = 3;

/** Whether a frist that was not kept still demands that its meeting is booked at once. */
export const demandsStraks = (frist: Frist, today: string): boolean => frist.status === 'overskredet' && today <= maanederEfter(frist.frist, straksMaaneder);

/** BOOK-22: a booking of the same samtaletype meets the frist while it counts, and late while it demands straksbooking. */
export const isMetBy = (frist: Frist, moede: { readonly samtaletype: string; readonly bookedOn: string }): boolean =>
  frist.samtaletype === moede.samtaletype && ((frist.status === 'aktiv' && moede.bookedOn <= frist.frist) || demandsStraks(frist, moede.bookedOn));

/** KAL-16: the frist is shown through its day and gone at midnight in Denmark, also when the clocks change. */
export const isShownOn = (frist: Frist, today: string): boolean => frist.status === 'aktiv' && today <= frist.frist;

/** KAL-16: what a frist becomes by itself, and the exact moment: active as its first day begins, not kept as its last day ends. */
export const nextTurn = (frist: Frist): { readonly to: BookingfristStatus; readonly at: Date } | undefined => {
  if (frist.status === 'planlagt' && frist.aktivFra) return { to: 'aktiv', at: dagensStart(frist.aktivFra) };
  if (frist.status === 'aktiv') return { to: 'overskredet', at: dagensStart(addDays(frist.frist, 1)) };
  return undefined;
};
