import { defineTexts } from '@jobnet/web-ui';

/** The words of the booking flow (BOOK-11..13, BOOK-20..22, BOOK-32, FEJL-01..04, FEJL-30); those from the release notes stand word for word. */
export const bookingTexts = defineTexts({
  da: {
    title: 'Book nyt møde',
    titleFrist: 'Book møder med frist',
    trin: ['Mødetilbud', 'Sagsbehandler og periode', 'Jeg ønsker et mødetidspunkt', 'Rettigheder og pligter'],
    overskrift: (nummer: number, navn: string) => `Trin ${nummer} ${navn}`,
    fortsaet: 'FORTSÆT',
    tilbage: 'Tilbage',
    stop: {
      title: 'Vil du stoppe bookingen?',
      text: 'Mødet er ikke booket endnu. Det, du har valgt, bliver ikke gemt.',
      ja: 'Stop bookingen',
      nej: 'Fortsæt bookingen',
      knap: 'Afbryd',
    },
    tilbud: {
      vaelg: 'Vælg mødetilbud',
      moedeformer: (former: string, sted: string) => `${former}. ${sted}`,
      opfylder: (dato: string) => `Opfylder din bookingfrist den ${dato}. `,
      mangler: 'Vælg et mødetilbud for at fortsætte.',
      ingen: {
        heading: 'Der er ingen mødetilbud til dig lige nu',
        text: 'Din kommune tilbyder ikke nogen møder, du selv kan booke. Mener du, at det er en fejl, kan du fortsætte og indmelde den.',
      },
    },
    periode: {
      sagsbehandler: 'Sagsbehandler',
      alle: 'Alle sagsbehandlere',
      periode: 'Hvornår vil du gerne mødes?',
      perioder: { uger2: 'Inden for 2 uger', uger4: 'Inden for 4 uger', maaneder2: 'Inden for 2 måneder' },
      frist: (dato: string) => `Senest ${dato}, så bookingfristen er overholdt`,
    },
    tid: {
      moedeform: 'Vælg mødeform',
      foerst: 'Vælg en mødeform for at se de ledige tider.',
      tider: (antal: number) => (antal === 1 ? '1 ledig tid' : `${antal} ledige tider`),
      dag: (dag: string) => `Vælg tidspunkt ${dag}`,
      valgt: 'Du har valgt',
      dagFoerst: 'Vælg en dag i kalenderen for at se dens ledige tider.',
      mangler: 'Vælg mødeform og tidspunkt for at fortsætte.',
      ingenPassende: {
        heading: 'Der er ingen ledige tider, der passer til dine valg',
        text: 'Vælg en anden mødeform, eller gå tilbage, og vælg en længere periode eller alle sagsbehandlere.',
      },
      ingen: {
        heading: 'Der er ingen ledige mødetider lige nu',
        text: 'Din kommune har ingen ledige tider til dette møde de næste to måneder. Mener du, at det er en fejl, kan du fortsætte og indmelde den.',
      },
      taget: { heading: 'Tiden er lige blevet taget', text: 'En anden har booket tiden. Vælg en af de andre tider. Dine øvrige valg er gemt.' },
    },
    bekraeft: {
      tjek: 'Tjek dine svar',
      moede: 'Møde',
      tidspunkt: 'Tidspunkt',
      moedeform: 'Mødeform',
      sagsbehandler: 'Sagsbehandler',
      sted: 'Sted',
      rettigheder: [
        'Du har pligt til at komme til mødet eller være klar, når det begynder.',
        'Bliver du forhindret, skal du sige det, før mødet begynder. Du kan aflyse under Kalender og møder, så længe det kan lade sig gøre, og ellers kontakte din kommune.',
        'Udebliver du uden gyldig grund, kan det få betydning for din ydelse.',
        'Du har ret til at tage en anden person med til mødet.',
      ],
      book: 'BOOK MØDET',
    },
    systemfejl: {
      heading: 'Systemfejl i kontakten med jobcentrets bookingsystem.',
      indmeld:
        'Ved at klikke på knappen "Indmeld booking-fejl" har du mulighed for at indrapportere en fejl vedr. den booking, du prøver at udføre. Fejlen sendes direkte til leverandøren af bookingsystemet og ikke jobcentret.',
      igen: 'Prøv igen',
    },
    senere: { foer: 'Du kan prøve at booke igen senere. Hvis fejlen fortsat optræder, kan du kontakte dit ', link: 'jobcenter', efter: '.' },
    kvittering: {
      title: 'Mødet er booket',
      toast: 'Dit møde er booket',
      text: 'Mødet står nu i din kalender.',
      moede: 'Se mødet',
      kalender: 'Gå til Kalender og møder',
    },
  },
});

export type BookingTexts = (typeof bookingTexts)['da'];
