import { defineTexts } from '@jobnet/web-ui/text';

const fejl = (antal: number): string => (antal === 1 ? '1 fejl' : `${antal} fejl`);

/** The vendor's own booking-fejl reports (FEJL-27, FEJL-28). */
export const bookingFejlTexts = defineTexts({
  da: {
    title: 'Booking-fejl',
    lead: 'De fejl, borgere har indmeldt om jeres bookingsystem, den nyeste først. Selve teksten bliver sendt til jeres modtager og står ikke her.',
    tilModtager: 'Se jeres modtager og nøgler',
    visning: 'Vis booking-fejl',
    alle: (antal: number) => `Alle (${antal})`,
    medAntal: (navn: string, antal: number) => `${navn} (${antal})`,
    tom: 'Der er ingen fejl at vise.',
    caption: 'Indmeldte booking-fejl',
    tidspunkt: 'Fejlen skete',
    modtaget: 'Modtaget på Jobnet',
    fejlkode: 'Fejlkode',
    status: 'Levering',
    forsoeg: 'Forsøg',
    senesteSvar: 'Seneste svar',
    naeste: 'Næste forsøg',
    id: 'Fejl-id',
    moedetilbudId: 'MødetilbudId',
    indkaldelsesId: 'IndkaldelsesId',
    ingen: '–',
    statusser: { venter: 'Venter på levering', leveret: 'Leveret', afvist: 'Afvist af jeres system', opgivet: 'Opgivet' },
    sendAlle: (antal: number) => `Send ${fejl(antal)} igen`,
    sendtAlle: (antal: number) => `${fejl(antal)} bliver sendt igen`,
    sendtText: 'Fejl-id er det samme som før. Vi prøver i 75 timer.',
    en: 'En booking-fejl',
    tilbage: 'Tilbage til booking-fejl',
    sendIgen: 'Send fejlen igen',
    sendtIgen: 'Fejlen bliver sendt igen',
    forsoegene: 'Forsøg på at levere fejlen',
    ingenForsoeg: 'Vi har ikke prøvet at levere fejlen endnu.',
    nr: 'Nr.',
    tidspunktForsoeg: 'Tidspunkt',
    svar: 'Svar',
    varighed: 'Varighed',
    ms: (ms: number) => `${ms} ms`,
  },
});
