import { defineListOpslag } from '../define/index.ts';

/** Who has looked at the borger's data in booking. */
export const listOpslagIBooking = defineListOpslag('booking', 'listOpslagIBooking');
