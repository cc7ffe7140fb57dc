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
  readonly ombookningMulig: boolean;
  readonly fristOmbookning?: string;
  readonly aflysningMulig: boolean;
  readonly fristAflysning?: string;
  readonly status: 'booket' | 'aflyst';
}

/** An id that was cancelled before any booking came: a booking that arrives late must not stand. */
interface Annulleret {
  readonly bookingId: string;
  readonly status: 'annulleret';
}

/**
 * The vendor's book; remembered over a restart when it has a file. A cancelled booking is kept and frees its seat; its id, and
 * an id cancelled before it was ever booked, is spent.
 */
export class VendorBog {
  readonly #journal: Journal<Booking | Annulleret>;
  readonly #bookings = new Map<string, Booking>();
  readonly #annullerede = new Set<string>();

  constructor(file: string | undefined) {
    this.#journal = new Journal<Booking | Annulleret>(file);
    for (const entry of this.#journal.read()) {
      if (entry.status === 'annulleret') this.#annullerede.add(entry.bookingId);
      else this.#bookings.set(entry.bookingId, entry);
    }
  }

  all(): Booking[] {
    return [...this.#bookings.values()];
  }

  find(bookingId: string): Booking | undefined {
    return this.#bookings.get(bookingId);
  }

  /** Whether an id was cancelled and can never be booked. */
  isSpent(bookingId: string): boolean {
    return this.#annullerede.has(bookingId) || this.#bookings.get(bookingId)?.status === 'aflyst';
  }

  /** Notes that an id nobody has booked was cancelled. */
  annul(bookingId: string): void {
    this.#annullerede.add(bookingId);
    this.#journal.append({ bookingId, status: 'annulleret' });
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
    this.#annullerede.clear();
    this.#journal.replace([]);
  }
}
