import { defineListOpslag, defineShowEgneData } from '../define/index.ts';

/** Who has looked at the borger's data in booking. */
export const listOpslagIBooking = defineListOpslag('booking', 'listOpslagIBooking');

/** All that booking holds of the borger. */
export const showEgneDataIBooking = defineShowEgneData('booking', 'showEgneDataIBooking', 'borger');
