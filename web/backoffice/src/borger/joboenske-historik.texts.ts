import { defineTexts } from '@jobnet/web-ui/text';

/** The history of "Jeg søger job som" (JM-08, JM-09). */
export const historikTexts = defineTexts({
  da: {
    heading: 'Historik',
    vis: 'Vis historik',
    tom: 'Der er ingen ændringer endnu.',
    tidspunkt: 'Tidspunkt',
    hvad: 'Hvad',
    stilling: 'Stillingsbetegnelse',
    hvem: 'Hvem',
    haendelser: { tilfoejet: 'Tilføjet', rettet: 'Rettet', slettet: 'Slettet' },
    aarsager: { borger: 'Borgeren', fagsystem: 'Fagsystem eller medarbejder', tilmelding: 'Slettet ved tilmelding' },
  },
});
