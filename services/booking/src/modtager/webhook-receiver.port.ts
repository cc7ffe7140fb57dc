import type { ReceiverAnswer } from './modtager.rules.ts';

/** A report with everything the vendor is told (FEJL-17 to FEJL-26). A test report has the same form and is about nobody. */
export interface AssembledReport {
  readonly type: 'booking-fejl' | 'booking-fejl-proeve';
  readonly id: string;
  readonly cpr: string;
  readonly fejlkode: string;
  readonly fejltekst: string;
  readonly fejlTidspunkt: string;
  readonly moedetilbudId?: string;
  readonly indkaldelsesId?: string;
}

/** One key that signs: ed25519 with a private JWK (none: Jobnet's common key), or HMAC-SHA256 with a secret in base64. */
export type Signer = { readonly signatur: 'v1a'; readonly jwk?: Record<string, unknown> } | { readonly signatur: 'v1'; readonly secret: string };

/** Where a vendor takes reports, how the CPR number goes there, and every key that signs now. */
export interface ReceiverAddress {
  /** The vendor's CVR number, by which its calls are counted. */
  readonly cvr: string;
  readonly bookingFejlUrl: string;
  readonly cprForm: 'jwe' | 'json';
  /** Public JWK that the CPR number is encrypted to. */
  readonly offentligNoegle: Record<string, unknown>;
  readonly signers: readonly Signer[];
}

/** An answer, and how long it took. */
export interface TimedAnswer {
  readonly answer: ReceiverAnswer;
  readonly varighedMs: number;
}

/** The vendor's receiver of booking-fejl reports. Never called inside a transaction; every call has a deadline. */
export abstract class WebhookReceiverPort {
  abstract deliver(to: ReceiverAddress, report: AssembledReport): Promise<TimedAnswer>;
  /** Asks an endpoint to show that it is the vendor's: it must verify our signature and answer with the challenge. */
  abstract prove(to: ReceiverAddress, challenge: { readonly id: string; readonly udfordring: string }): Promise<TimedAnswer>;
}
