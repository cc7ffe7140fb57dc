import { defineTexts } from '@jobnet/web-ui';

/** The words around every page of Jobnet: menus, top line, footer, login (GEN-03..05, GEN-12, GEN-15). */
export const appTexts = defineTexts({
  da: {
    site: 'Jobnet',
    dinProfil: 'Din profil',
    topLabel: 'Hjælp og andre dele af Jobnet',
    top: { help: 'Hjælp og support', contact: 'Kontakt supporten', digitalPost: 'Digital post', employers: 'For arbejdsgivere' },
    menu: { findJob: 'Find job', gemteJob: 'Gemte job', joblog: 'Joblog', mitJobnet: 'Mit Jobnet' },
    mitJobnet: {
      planer: 'Planer og aftaler',
      opgaver: 'Dine opgaver',
      minPlan: 'Min plan',
      kalender: 'Kalender og møder',
      dagpengetaellere: 'Dagpengetællere',
      minSag: 'Min sag til teamet',
      jobmatch: 'Jobmatch',
      cv: 'CV-oplysninger',
      sygRask: 'Meld dig syg/rask',
      ferie: 'Ferie',
      beskeder: 'Beskeder og påmindelser',
      tilmeld: 'Tilmeld og afmeld',
      kontakt: 'Kontakt kommune/a-kasse',
      oplysningerOmDig: 'Oplysninger om dig',
    },
    login: {
      title: 'Log ind for at se siden',
      text: 'Siden viser dine egne oplysninger. Log ind med MitID, så kommer du tilbage hertil.',
      button: 'Log ind på Jobnet',
      header: 'Log ind',
    },
    footer: {
      jobsoegning: 'Jobsøgning',
      kompetence: 'Kompetenceafklaring og sprogkort',
      hjaelp: 'Hjælp',
      faqJobsoegere: 'FAQ for jobsøgere',
      faqArbejdsgivere: 'FAQ for arbejdsgivere',
      hoejtlaesning: 'Få teksten læst højt',
      om: 'Om Jobnet',
      tilgaengelighed: 'Tilgængelighedserklæring',
      persondata: 'Politik om persondata',
      vilkaar: 'Vilkår for brug af Jobnet',
    },
  },
});

export type AppTexts = (typeof appTexts)['da'];
