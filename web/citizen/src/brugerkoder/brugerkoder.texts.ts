import { defineTexts } from '@jobnet/web-ui';

/** Log in without MitID, a forgotten adgangskode, the forced change and the profile's item (ID-KODE-05..13, -19, -29, -32). */
export const brugerkoderTexts = defineTexts({
  da: {
    title: 'Log ind med brugernavn og adgangskode',
    brugernavn: 'Brugernavn',
    adgangskode: 'Adgangskode',
    submit: 'Log ind',
    glemt: 'Glemt din adgangskode?',
    glemtBrugernavn: 'Har du glemt dit brugernavn, kan din kommune oplyse det.',
    slettes: 'Hvis du ikke logger ind med dem i mere end 12 måneder, bliver brugernavn og adgangskode slettet. Så skal du kontakte kommunen for at få nye.',
    whoTitle: 'Hvem kan logge ind med brugernavn og adgangskode?',
    who: [
      'Du kan få brugernavn og adgangskode, hvis du ikke har eller ikke kan bruge MitID. Det er din kommune, der vurderer det og giver dig dem. Nogle a-kasser kan også give dig dem.',
      'Du kan ikke selv oprette brugernavn og adgangskode.',
    ],
    glemtSide: {
      title: 'Har du glemt din adgangskode til Jobnet?',
      ny: 'Har kommunen givet dig adgang til at logge ind med brugernavn og adgangskode, kan du kontakte kommunen eller supporten og få en ny adgangskode.',
      brugernavn: 'Har du glemt dit brugernavn, er det kommunen, der kan oplyse det.',
      support: 'Kontakt supporten',
      tilbage: 'Tilbage til log ind med brugernavn og adgangskode',
    },
    skift: {
      title: 'Vælg en ny adgangskode',
      lead: 'Du skal vælge din egen adgangskode, før du kan bruge Jobnet.',
      nuvaerende: 'Den adgangskode, du har nu',
      ny: 'Ny adgangskode',
      nyHint: 'Vælg en, som andre ikke kan gætte. Den må ikke indeholde dit brugernavn eller ordet jobnet.',
      submit: 'Gem ny adgangskode',
      gemt: 'Din adgangskode er ændret',
      gemtTekst: 'Brug den nye adgangskode, næste gang du logger ind.',
    },
    profil: {
      title: 'Brugernavn og adgangskode',
      brugernavn: 'Dit brugernavn',
      fast: 'Brugernavnet kan ikke ændres.',
      brugesInden: (dato: string) => `Log ind med dem senest ${dato}, ellers bliver de slettet.`,
      heading: 'Skift adgangskode',
      ingen: 'Du har ikke brugernavn og adgangskode til Jobnet. Du logger ind med MitID.',
    },
  },
});
