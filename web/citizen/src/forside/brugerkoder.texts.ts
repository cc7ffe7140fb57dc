import { defineTexts } from '@jobnet/web-ui';

export const brugerkoderTexts = defineTexts({
  da: {
    title: 'Log ind med brugernavn og adgangskode',
    notYet: 'Du kan ikke logge ind med brugernavn og adgangskode på denne side endnu. Kontakt din kommune, hvis du ikke har MitID og skal bruge Jobnet nu.',
    whoTitle: 'Hvem kan logge ind med brugernavn og adgangskode?',
    who: [
      'Du kan få brugernavn og adgangskode, hvis du ikke har eller ikke kan bruge MitID. Det er din kommune, der vurderer det og giver dig dem. Nogle a-kasser kan også give dig dem.',
      'Du kan ikke selv oprette brugernavn og adgangskode. Har du glemt dit brugernavn, kan kommunen oplyse det.',
    ],
    login: 'Log ind med MitID',
  },
});
