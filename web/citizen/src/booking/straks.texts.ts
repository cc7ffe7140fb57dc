import { defineTexts } from '@jobnet/web-ui';

/** The words of straksbooking (BOOK-14, BOOK-19, FEJL-05, FEJL-31); those from the release notes stand word for word. */
export const straksTexts = defineTexts({
  da: {
    title: 'Book dit møde nu',
    lead: (dato: string) => `Du skulle have booket et møde senest ${dato}. Book mødet nu.`,
    vaelg: 'Vælg dato, tidspunkt og mødeform',
    obs: "OBS: Du får nedenfor vist forslag til mødetid og sagsbehandler. De enkelte møder kan have forskellige mødeformer (personligt fremmøde, telefonisk og/eller digitalt møde). Hvis et møde har flere mødeformer, er det vigtigt, at du i kvitteringen tjekker mødeformen for det bookede møde. Du kan også se detaljer om mødet under menupunkt 'Kalender og møder' under menuen 'Planer og aftaler'.",
    book: 'BOOK MØDET',
    mangler: 'Vælg et møde på listen for at booke det.',
    senere: 'Book ikke nu',
    ingen: {
      heading: 'Der er ingen ledige mødetider lige nu',
      text: 'Din kommune har ingen ledige tider til dette møde de næste to måneder. Prøv igen senere, eller kontakt din kommune. Mener du, at det er en fejl, kan du indmelde den.',
    },
    ikkeNoedvendig: { heading: 'Du skal ikke booke et møde nu', text: 'Du har booket mødet, eller fristen gælder ikke længere.', kalender: 'Gå til Kalender og møder' },
    besked: {
      heading: (dato: string) => `Du skulle have booket et møde senest ${dato}`,
      text: 'Du skal booke mødet nu.',
      knap: 'Book dit møde nu',
    },
  },
});
