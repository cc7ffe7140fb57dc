import { Journal } from '../http/journal.ts';

/** A booking as it stands in the vendor's own book. */
export interface Booking {
  readonly bookingId: string;
  readonly borger: string;
  readonly moedetilbudId: string;
  readonly tidId: string;
  readonly titel: string;
  readonly samtaletype: number;
  readonly samtaleform: number;
  readonly starttid: string;
  readonly sluttid: string;
  readonly sagsbehandler: string;
  readonly sted: string;
  readonly aflysningMulig: boolean;
  readonly status: 'booket' | 'aflyst';
}

/** The vendor's book; remembered over a restart when it has a file. A cancelled booking is kept and frees its seat. */
export class VendorBog {
  readonly #journal: Journal<Booking>;
  readonly #bookings: Map<string, Booking>;

  constructor(file: string | undefined) {
    this.#journal = new Journal<Booking>(file);
    this.#bookings = new Map(this.#journal.read().map((booking) => [booking.bookingId, booking]));
  }

  all(): Booking[] {
    return [...this.#bookings.values()];
  }

  find(bookingId: string): Booking | undefined {
    return this.#bookings.get(bookingId);
  }

  isTaken(tidId: string): boolean {
    return this.all().some((booking) => booking.tidId === tidId && booking.status === 'booket');
  }

  write(booking: Booking): Booking {
    this.#bookings.set(booking.bookingId, booking);
    this.#journal.append(booking);
    return booking;
  }

  clear(): void {
    this.#bookings.clear();
    this.#journal.replace([]);
  }
}
