import { defineTexts } from '@jobnet/web-ui/text';

/** A borger's access to Jobnet, for support (ID-LOGIN-12). */
export const adgangTexts = defineTexts({
  da: {
    find: {
      title: 'Adgang',
      lead: 'Se, om en borger er lukket ude af Jobnet, og registrér, at en borger ikke har overholdt vilkårene for brug. Hvert opslag bliver registreret.',
      cpr: 'CPR-nummer',
      cprHint: '10 cifre, med eller uden bindestreg',
      cprWrong: 'Skriv et CPR-nummer med 10 cifre, og hvor de første 6 er en dato',
      submit: 'Find borger',
      tilbage: 'Find en anden borger',
      borger: 'Adgang for borgeren',
      foedt: (dato: string) => `Borger født ${dato}`,
    },
    aaben: 'Der er ikke registreret brud på vilkårene. Borgeren kan logge ind.',
    lukket: (tidspunkt: string) => `Borgeren er lukket ude af Jobnet, fordi vilkårene for brug ikke er overholdt. Registreret ${tidspunkt}.`,
    registrer: {
      heading: 'Registrér brud på vilkårene',
      text: 'Jobnet må ikke bruges til formål, som er ulovlige eller kan virke anstødelige eller uetiske. Når du registrerer et brud, bliver borgerens adgang slettet med det samme: Alle sessioner slutter, brugerkoder bliver slettet, og borgeren kan ikke logge ind igen. Det, loven siger skal gemmes, bliver gemt.',
      submit: 'Registrér brud, og slet adgang',
      done: 'Bruddet er registreret, og borgerens adgang er slettet',
    },
    slet: {
      heading: 'Registreret ved en fejl?',
      text: 'Når du sletter registreringen, kan borgeren logge ind med MitID igen. Slettede brugerkoder kommer ikke tilbage.',
      submit: 'Slet registreringen',
      done: 'Registreringen er slettet, og borgeren kan logge ind igen',
    },
  },
});
