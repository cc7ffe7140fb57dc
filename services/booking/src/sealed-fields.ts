import type { SealedField } from '@jobnet/messaging';
import { fejltekstContext } from './booking-fejl/report-booking-fejl.ts';
import { cprContext } from './borger/borger.entity.ts';
import { apiNoegleContext } from './leverandoer/booking-vendor.port.ts';
import { vagtEmailContext } from './leverandoer/leverandoer.entity.ts';
import { signaturnoegleContext } from './modtager/signaturnoegle.entity.ts';
import { aftaletekstContext } from './moede/moede-view.ts';

/** What is sealed again when the data key changes. */
export const sealedFields: readonly SealedField[] = [
  { table: 'borger', column: 'sealed_cpr', context: cprContext },
  { table: 'leverandoer', column: 'sealed_api_noegle', context: apiNoegleContext },
  { table: 'leverandoer', column: 'sealed_vagt_email', context: vagtEmailContext },
  { table: 'signaturnoegle', column: 'sealed_noegle', context: signaturnoegleContext },
  { table: 'moede', column: 'sealed_aftaletekst', context: aftaletekstContext },
  { table: 'booking_fejl', column: 'sealed_fejltekst', context: fejltekstContext },
];
