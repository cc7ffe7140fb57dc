import { defineTexts } from '@jobnet/web-ui/text';

/** The words around every page of JobAG: site, menu, footer, login (AG-11, AG-KP-03, AG-KF-02). */
export const appTexts = defineTexts({
  da: {
    site: 'Jobnet for Arbejdsgivere',
    topLabel: 'Hjælp og andre dele af Jobnet',
    help: 'Hjælp og support',
    jobnet: 'Jobnet for jobsøgende',
    menu: { jobannoncer: 'Jobannoncer', jobordrer: 'Jobordrer', cv: 'CV', kontaktpersoner: 'Kontaktpersoner', virksomhed: 'Min virksomhed' },
    locked: {
      ikkeTilknyttet: 'Du skal først tilknytte dig som kontaktperson under Kontaktpersoner.',
      konfliktramt: 'Virksomheden er konfliktramt. Kontakt jeres lokale jobcenter.',
      jobordrerSenere: 'Jobordrer er ikke i JobAG endnu. Kontakt jeres lokale jobcenter, hvis I har brug for hjælp til at finde medarbejdere.',
      cvSenere: 'Søgning efter CV\'er er ikke i JobAG endnu. Kontakt jeres lokale jobcenter, hvis I har brug for hjælp til at finde medarbejdere.',
    },
    login: { title: 'Log ind for at se siden', text: 'Siden er kun for virksomheder, der er logget ind med MitID Erhverv.', button: 'Log ind med MitID Erhverv' },
    footer: {
      jobag: 'Jobnet for Arbejdsgivere',
      vilkaar: 'Vilkår for brug af Jobnet for arbejdsgivere',
      guides: 'Guides til JobAG',
      egneData: 'Hent mine oplysninger',
      hjaelp: 'Hjælp',
      support: 'Hjælp og support',
      om: 'Om Jobnet',
      persondata: 'Politik om persondata',
      tilgaengelighed: 'Tilgængelighedserklæring',
    },
  },
});
