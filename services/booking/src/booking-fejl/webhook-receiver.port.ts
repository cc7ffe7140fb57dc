import type { LeverandoerRow } from '../leverandoer/leverandoer.entity.ts';
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

/** The vendor's receiver of booking-fejl reports. */
export abstract class WebhookReceiverPort {
  abstract deliver(vendor: LeverandoerRow, report: AssembledReport): Promise<ReceiverAnswer>;
}
