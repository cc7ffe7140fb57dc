import { defineTexts } from '@jobnet/web-ui/text';

/** "Slet adgang" and its receipt (ID-SLET-01..03). */
export const sletAdgangTexts = defineTexts({
  da: {
    title: 'Slet adgang',
    lead: 'Du kan slette din adgang til Jobnet. Det sker med det samme.',
    sker: ['Du bliver logget af alle steder, hvor du er logget på Jobnet.', 'Har du brugernavn og adgangskode til Jobnet, bliver de slettet.'],
    bliver: 'Det, du har registreret, og det, kommunen, a-kassen og Jobnet skal gemme efter loven, bliver ikke slettet. Er du tilmeldt som ledig, er du det stadig: Afmeld dig først, hvis du ikke er ledig.',
    igen: 'Du kan altid logge på igen med MitID.',
    slet: 'SLET ADGANG',
    fortryd: 'FORTRYD',
    kvittering: {
      title: 'Din adgang er slettet',
      text: 'Din adgang til Jobnet er slettet, og du er logget af. Du kan logge på igen med MitID, hvis du får brug for det.',
      forside: 'Gå til forsiden',
    },
  },
});
