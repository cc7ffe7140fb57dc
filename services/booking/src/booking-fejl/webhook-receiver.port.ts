import type { ReceiverAnswer } from './booking-fejl.rules.ts';

/** A report with everything the vendor is told (FEJL-17 to FEJL-26). The CPR number leaves only encrypted to the vendor. */
export interface AssembledReport {
  readonly id: string;
  readonly cpr: string;
  readonly fejlkode: string;
  readonly fejltekst: string;
  readonly fejlTidspunkt: string;
  readonly moedetilbudId?: string;
  readonly indkaldelsesId?: string;
}

/** Where a vendor takes reports, and the public JWK that the CPR number is encrypted to. */
export interface ReceiverAddress {
  readonly bookingFejlUrl: string;
  readonly offentligNoegle: Record<string, unknown>;
}

/** The vendor's receiver of booking-fejl reports. */
export abstract class WebhookReceiverPort {
  abstract deliver(vendor: ReceiverAddress, report: AssembledReport): Promise<ReceiverAnswer>;
}
