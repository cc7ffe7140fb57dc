import { defineTexts } from '@jobnet/web-ui';

/** The words of moving a meeting (BOOK-05). */
export const ombookTexts = defineTexts({
  da: {
    rediger: 'Rediger',
    title: 'Rediger møde',
    nu: (hvornaar: string) => `Mødet er nu ${hvornaar}.`,
    lead: 'Vælg en ny tid. Din gamle tid bliver givet fri, når du har flyttet mødet.',
    moedeform: 'Vælg mødeform',
    flyt: 'Flyt mødet',
    mangler: 'Vælg mødeform og en ny tid for at flytte mødet.',
    behold: 'Behold mødet, som det er',
    flyttet: 'Mødet er flyttet',
    kanIkke: { heading: 'Mødet kan ikke flyttes på Jobnet', text: 'Fristen for at flytte mødet er udløbet, eller mødet kan ikke flyttes. Kontakt din kommune, hvis du er forhindret i at komme.' },
    afventer: { heading: 'Vi venter på svar fra kommunens bookingsystem', text: 'Vi ved endnu ikke, om din seneste ændring er gået igennem. Mødet står her, som kommunen sidst har bekræftet det. Prøv igen om lidt.', igen: 'Opdater' },
    bekraeft: 'Bekræft møde',
    bekraeftTitle: 'Bekræft møde',
    bekraeftSpoerg: (titel: string, hvornaar: string) => `Kommer du til mødet "${titel}" ${hvornaar}?`,
    bekraeftJa: 'Ja, jeg bekræfter mødet',
    bekraeftNej: 'Luk',
    bekraeftSenest: (hvornaar: string) => `Du skal bekræfte mødet senest ${hvornaar}.`,
    bekraeftet: 'Mødet er bekræftet',
  },
});
