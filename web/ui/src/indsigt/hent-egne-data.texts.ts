import { defineTexts } from '../text/texts.ts';

/** The button that fetches one's own data, and what came of it. */
export const hentEgneDataTexts = defineTexts({
  da: {
    hent: 'Hent mine oplysninger',
    hentIgen: 'Hent filen igen',
    hentet: { heading: 'Filen er hentet', text: (filnavn: string) => `Du finder ${filnavn} der, hvor din browser gemmer filer.` },
    mangler: {
      heading: 'Filen er hentet, men den er ikke komplet',
      text: (dele: readonly string[]) => `Disse oplysninger kunne ikke hentes lige nu: ${dele.join(', ')}. Det står også i filen. Hent den igen senere.`,
    },
    fil: { titel: 'Mine oplysninger på Jobnet', mangler: 'Kunne ikke hentes' },
  },
});
