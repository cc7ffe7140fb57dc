/** A meeting of the same samtaletype booked while the frist runs meets it (BOOK-22). */
export const isMetBy = (frist: { status: string; samtaletype: string; frist: string }, moede: { samtaletype: string; bookedOn: string }): boolean =>
  frist.status === 'aktiv' && frist.samtaletype === moede.samtaletype && moede.bookedOn <= frist.frist;

/** KAL-16: the frist is shown through its day and gone at midnight in Denmark, also when the clocks change. */
export const isShownOn = (frist: { status: string; frist: string }, today: string): boolean => frist.status === 'aktiv' && today <= frist.frist;
