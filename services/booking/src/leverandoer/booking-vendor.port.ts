/**
 * How a vendor answered. `refused`: a business refusal with the vendor's own code. `unreachable`: no answer in time, or a server
 * error. `contract-broken`: an answer that is not what the contract says (HTML with 200, bad JSON, wrong shape).
 */
export type VendorOutcome<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'refused'; readonly kode: string }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'contract-broken' };

/** Where a vendor's booking interface is, and the sealed key that opens it. */
export interface VendorAddress {
  readonly id: string;
  /** Its CVR number, by which calls to it are counted. */
  readonly cvr: string;
  readonly baseUrl: string;
  readonly sealedApiNoegle: string;
}

/** A mødetilbud of the vendor. */
export interface VendorMoedetilbud {
  readonly moedetilbudId: string;
  readonly titel: string;
  readonly samtaletype: string;
  readonly samtaleformer: readonly string[];
  readonly sted: string;
}

/** A free time of the vendor. Moments are ISO strings with offset. */
export interface VendorTid {
  readonly tidId: string;
  readonly starttid: string;
  readonly sluttid: string;
  readonly samtaleformer: readonly string[];
  readonly sagsbehandler: string;
  readonly ledigePladser: number;
}

/** What is asked of a vendor when a time is booked; `bookingId` is ours and makes repeats one booking. */
export interface VendorBookingWish {
  readonly bookingId: string;
  readonly borgerId: string;
  readonly moedetilbudId: string;
  readonly tidId: string;
  readonly samtaleform: string;
}

/** A booking as it stands in the vendor's book. */
export interface VendorBooking {
  readonly titel: string;
  readonly samtaletype: string;
  readonly samtaleform: string;
  readonly starttid: string;
  readonly sluttid: string;
  readonly sagsbehandler: string;
  readonly sted: string;
  readonly tidId: string;
  readonly aflysningMulig: boolean;
  /** There exactly when cancelling is possible (90014). */
  readonly fristAflysning?: string | undefined;
  readonly ombookningMulig: boolean;
  /** There exactly when moving is possible (90009, 90010). */
  readonly fristOmbookning?: string | undefined;
}

/** Where a booking is to be moved. */
export interface VendorMove {
  readonly bookingId: string;
  readonly tidId: string;
  readonly samtaleform: string;
}

/** What the sealed key to a vendor's booking system is bound to. */
export const apiNoegleContext = (leverandoerId: string): string => `leverandoer:${leverandoerId}`;

/** The municipalities' meeting systems. Never called inside a transaction; every call has a deadline. */
export abstract class BookingVendorPort {
  abstract listMoedetilbud(vendor: VendorAddress, borger: { readonly borgerId: string; readonly kommunekode: string }): Promise<VendorOutcome<VendorMoedetilbud[]>>;
  abstract listTider(vendor: VendorAddress, period: { readonly moedetilbudId: string; readonly fra: string; readonly til: string }): Promise<VendorOutcome<VendorTid[]>>;
  /** Puts the booking in the vendor's book; the same bookingId again gives the same answer. */
  abstract book(vendor: VendorAddress, wish: VendorBookingWish): Promise<VendorOutcome<VendorBooking>>;
  /** Moves the booking and frees its old time in one step; refused, it stays where it was. */
  abstract move(vendor: VendorAddress, wish: VendorMove): Promise<VendorOutcome<VendorBooking>>;
  /** The booking as it stands in the vendor's book; undefined when it is not there. */
  abstract findBooking(vendor: VendorAddress, bookingId: string): Promise<VendorOutcome<VendorBooking | undefined>>;
  /** Takes the booking out of the vendor's book; one that is not there is taken out already. */
  abstract cancel(vendor: VendorAddress, bookingId: string): Promise<VendorOutcome<undefined>>;
}
