import { defineTexts } from '@jobnet/web-ui';

/** How a borger can be reached (PROF-01..03, PROF-05, PROF-06). */
export const kontaktTexts = defineTexts({
  da: {
    title: 'Kontaktoplysninger',
    lead: 'Jobnet, din kommune og din a-kasse bruger disse oplysninger, når de skal have fat i dig.',
    email: 'E-mailadresse',
    emailHint: 'Fx navn@eksempel.dk',
    telefon: 'Telefonnummer',
    telefonHint: '8 cifre, eller + og landekode, hvis nummeret er udenlandsk',
    telefonForkert: 'Skriv et telefonnummer med 8 cifre, eller + og landekode',
    gem: 'Gem',
    gemt: 'Dine kontaktoplysninger er gemt',
    gemtVenter: 'Den nye e-mailadresse gælder først, når den er bekræftet.',
    status: {
      bekraeftet: (email: string) => `${email} er bekræftet, og den bruger vi.`,
      ubekraeftet: (email: string) => `${email} er ikke bekræftet endnu.`,
      venter: (ny: string) => `${ny} venter på at blive bekræftet. Den er ikke gemt endnu.`,
      gammel: (email: string) => `Indtil da bruger vi ${email}.`,
      ingenGammel: 'Indtil da har vi ingen e-mailadresse til dig.',
      senere: 'Du kan ikke bekræfte en e-mailadresse på Jobnet endnu. Det kommer senere. Du får stadig alle beskeder under Beskeder og påmindelser.',
      heading: 'Din e-mailadresse er ikke bekræftet',
    },
    adresse: {
      heading: 'Adresse',
      text: 'Du kan ikke se din adresse her endnu. Det kommer senere. Din adresse kommer fra folkeregisteret, og du melder flytning på borger.dk.',
    },
  },
});
