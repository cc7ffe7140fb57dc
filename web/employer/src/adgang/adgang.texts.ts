import { defineTexts } from '@jobnet/web-ui/text';

/** Why JobAG is closed to a company, and what it can do (AG-05, AG-KF-03). */
export const adgangTexts = defineTexts({
  da: {
    checking: 'Vi henter virksomhedens oplysninger',
    refused: {
      company: (navn: string, cvr: string) => `Du er logget ind for ${navn}, CVR ${cvr}.`,
      cvrLink: 'Ret virksomhedens oplysninger på virk.dk',
      cvrUrl: 'https://virk.dk',
      help: 'Hjælp og support',
      retry: 'Prøv igen',
    },
    konflikt: {
      heading: 'Virksomheden er registreret som konfliktramt',
      can: 'I kan stadig oprette, rette, afslutte og slette jobannoncer. Hver annonce bliver læst af Styrelsen for Arbejdsmarked og Rekruttering, før den kommer på Jobnet.',
      cannot: 'I kan ikke oprette jobordrer eller søge efter CV\'er i JobAG. Har I brug for det, så kontakt jeres lokale jobcenter. Er konflikten slut, eller er registreringen forkert, så kontakt Hjælp og support.',
    },
  },
});
