import { defineListOpslag, defineShowEgneData } from '../define/index.ts';

/** Who has looked at the borger's data in citizen. */
export const listOpslagICitizen = defineListOpslag('citizen', 'listOpslagICitizen');

/** All that citizen holds of the borger. */
export const showEgneDataICitizen = defineShowEgneData('citizen', 'showEgneDataICitizen', 'borger');
