import { defineTexts } from '@jobnet/web-ui/text';

/** The vendor's own booking-fejl reports (FEJL-27, FEJL-28). */
export const bookingFejlTexts = defineTexts({
  da: {
    title: 'Booking-fejl',
    lead: 'De fejl, borgere har indmeldt om jeres bookingsystem, den nyeste først. Selve teksten bliver sendt til jeres modtager og står ikke her.',
    tom: 'Der er ingen indmeldte fejl.',
    caption: 'Indmeldte booking-fejl',
    tidspunkt: 'Fejlen skete',
    fejlkode: 'Fejlkode',
    status: 'Levering',
    forsoeg: 'Forsøg',
    senesteSvar: 'Seneste svar',
    naeste: 'Næste forsøg',
    id: 'Fejl-id',
    ingen: '–',
    statusser: { venter: 'Venter på levering', leveret: 'Leveret', afvist: 'Afvist af jeres system', opgivet: 'Opgivet' },
  },
});
