import { defineListOpslag, defineShowEgneData } from '../define/index.ts';

/** Who has looked at the borger's data in identity. */
export const listOpslagIIdentity = defineListOpslag('identity', 'listOpslagIIdentity');

/** All that identity holds of the borger, or of the employee of a company. */
export const showEgneDataIIdentity = defineShowEgneData('identity', 'showEgneDataIIdentity', 'borger', 'virksomhedsbruger');
