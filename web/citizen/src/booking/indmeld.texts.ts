import { defineTexts } from '@jobnet/web-ui';

/** The words of the pop-up "Indmeld booking-fejl", word for word (FEJL-04, FEJL-06..08, FEJL-13..16). */
export const indmeldTexts = defineTexts({
  da: {
    aabn: 'INDMELD BOOKING-FEJL',
    title: 'Indmeld booking-fejl',
    intro: 'Her har du nu mulighed for at indrapportere en fejl vedr. den booking, du prøver at udføre. Fejlen sendes direkte til leverandøren af bookingsystemet og ikke jobcentret.',
    fejltekst: 'Fejltekst',
    indmeld: 'INDMELD',
    forlad: 'FORLAD',
    kvittering: 'Du har nu indmeldt en fejl i forbindelse med booking af et møde. Fejlbeskeden sendes direkte til leverandøren af bookingsystemet og ikke jobcentret.',
    luk: 'Luk',
  },
});
