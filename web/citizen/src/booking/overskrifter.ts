import { useBredSkaerm } from '../kalender/bred-skaerm.ts';

/** The heading levels of a step: under the dialog's h2 where there is room, under the page's h1 on a phone. */
export const useOverskrifter = (): { readonly trin: 'h2' | 'h3'; readonly under: 'h3' | 'h4' } => (useBredSkaerm() ? { trin: 'h3', under: 'h4' } : { trin: 'h2', under: 'h3' });
