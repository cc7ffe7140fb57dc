import { defineShowEgneData } from '../define/index.ts';

/** All that employer holds of the virksomhedsbruger; of a borger it holds nothing. */
export const showEgneDataIEmployer = defineShowEgneData('employer', 'showEgneDataIEmployer', 'virksomhedsbruger');
