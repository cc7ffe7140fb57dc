import { defineListOpslag } from '../define/index.ts';

/** Who has looked at the borger's data in identity. */
export const listOpslagIIdentity = defineListOpslag('identity', 'listOpslagIIdentity');
