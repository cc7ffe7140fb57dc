import { defineListOpslag, defineShowEgneData } from '../define/index.ts';

/** Who has looked at the borger's data in identity. */
export const listOpslagIIdentity = defineListOpslag('identity', 'listOpslagIIdentity');

/** All that identity holds of the borger. */
export const showEgneDataIIdentity = defineShowEgneData('identity', 'showEgneDataIIdentity');
