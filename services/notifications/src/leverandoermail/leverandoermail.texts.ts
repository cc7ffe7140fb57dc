/** Why a vendor's duty is mailed, by the code of the event. */
const grunde: Readonly<Record<string, string>> = {
  pauset: 'Jeres adresse til booking-fejl afviser Jobnet, så vi holder pause. Fejlene bliver sendt, når adressen virker igen.',
  afvist: 'Jeres system har afvist en booking-fejl, så vi sender den ikke igen af os selv.',
  opgivet: 'Vi har i 75 timer prøvet at sende en booking-fejl til jer, og vi prøver ikke mere af os selv.',
};

/** The words of mails to a vendor's duty. */
export const leverandoermailTexts = {
  subject: 'Jobnet kan ikke aflevere booking-fejl til jer',
  lines: (varsel: { navn: string; grund: string; venter: number; hviler: number; bookingFejlId: string; url: string }) => [
    `Til vagten hos ${varsel.navn}`,
    grunde[varsel.grund] ?? 'Booking-fejl fra borgere kan ikke afleveres hos jer.',
    `Fejl, der venter: ${varsel.venter}. Fejl, der ikke er afleveret: ${varsel.hviler}.`,
    `Fejl-id: ${varsel.bookingFejlId}`,
    'I kan se fejlene og sende dem igen her:',
    varsel.url,
    'I får højst én mail i døgnet om det her. I kan ikke svare på mailen.',
  ],
} as const;
