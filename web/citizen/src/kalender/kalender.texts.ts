import { defineTexts } from '@jobnet/web-ui';

/** The words of Kalender og møder, of a meeting and of a bookingfrist (BOOK-01..08, KAL-01..18). */
export const kalenderTexts = defineTexts({
  da: {
    title: 'Kalender og møder',
    lead: 'Her kan du se dine møder og booke et nyt møde.',
    bookNyt: 'Book nyt møde',
    bookMedFrist: 'Book møder med frist',
    kanIkke: {
      heading: 'Du kan ikke selv booke et møde her',
      grunde: {
        'ingen-kontaktgruppe':
          'Du er ikke placeret i en kontaktgruppe, og derfor kan du ikke selv booke et møde. Kontakt din kommune, hvis du har brug for et møde, eller hvis du mener, at du skal have en kontaktgruppe.',
        'ingen-ret': 'I din kontaktgruppe kan man ikke selv booke møder. Kontakt din kommune, hvis du har brug for et møde.',
        'ingen-kommune': 'Vi har endnu ikke fået oplyst, hvilken kommune du hører til, og derfor kan du ikke booke et møde her. Vi har bedt om oplysningen igen. Kontakt den kommune, du bor i, hvis du har brug for et møde nu.',
        'ingen-leverandoer': 'Din kommune har ikke åbnet for booking af møder på Jobnet. Kontakt din kommune, hvis du har brug for et møde.',
        klargoeres: '',
      },
      kontakt: 'Kontakt kommune/a-kasse',
    },
    klargoeres: { heading: 'Din booking gøres klar', text: 'Vi er ved at hente dine oplysninger. Det tager som regel under et minut. Derefter kan du booke et møde.', igen: 'Prøv igen' },
    frist: {
      title: 'Bookingfrist',
      heading: (dato: string) => `Du skal booke et møde senest ${dato}`,
      grund: 'Hvorfor',
      senest: 'Book senest',
      moede: 'Mødet',
      lead: 'Du har en frist for at booke et møde. Fristen er overholdt, når du har booket mødet.',
      vaek: { heading: 'Bookingfristen gælder ikke længere', text: 'Du har booket mødet, eller fristen er udløbet.' },
      seFrist: 'Se bookingfristen',
    },
    moede: {
      tilbage: 'Kalender og møder',
      tidspunkt: 'Tidspunkt',
      sagsbehandler: 'Sagsbehandler',
      moedeform: 'Mødeform',
      sted: 'Sted',
      status: 'Status',
      statusser: { booket: 'Booket', aflyst: 'Aflyst', afholdt: 'Afholdt' },
      aflys: 'Aflys',
      aflysTitle: 'Aflys møde',
      aflysSpoerg: (titel: string, hvornaar: string) => `Vil du aflyse mødet "${titel}" ${hvornaar}? Din plads bliver givet fri.`,
      aflysJa: 'Aflys mødet',
      aflysNej: 'Behold mødet',
      aflyst: { heading: 'Mødet er aflyst', text: 'Kommunen har fået besked. Mødet står ikke længere i din kalender.' },
      kanIkkeAflyses: 'Mødet kan ikke aflyses på Jobnet. Kontakt din kommune, hvis du er forhindret i at komme.',
      bookIgen: 'Book nyt møde',
    },
  },
});
