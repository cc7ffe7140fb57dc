import { defineListOpslag } from '../define/index.ts';

/** Who has looked at the borger's data in citizen. */
export const listOpslagICitizen = defineListOpslag('citizen', 'listOpslagICitizen');
