import { defineProblem } from '../define/index.ts';

/** FEJL-01: no contact with the vendor, or an answer that breaks the contract. The borger may report it (FEJL-30). */
export const bookingsystemFejl = defineProblem({
  code: 'bookingsystem-fejl',
  status: 502,
  title: 'Systemfejl i kontakten med jobcentrets bookingsystem.',
  detail: 'Du kan prøve at booke igen senere. Hvis fejlen fortsat optræder, kan du kontakte dit jobcenter.',
});

/** FEJL-30: the vendor said no for a reason of its own; reporting an error would not help. */
export const bookingsystemAfviser = defineProblem({
  code: 'bookingsystem-afviser',
  status: 422,
  title: 'Mødet kan ikke bookes',
  detail: 'Kommunens bookingsystem siger nej til mødet. Vælg et andet tidspunkt, eller kontakt din kommune.',
});

/** BOOK-26: somebody else was faster. */
export const tidenErTaget = defineProblem({
  code: 'tiden-er-taget',
  status: 409,
  title: 'Tiden er lige blevet taget',
  detail: 'En anden har booket tiden. Vælg en af de andre tider. Dine øvrige valg er gemt.',
});

/** BOOK-08: without a kontaktgruppe, or in one without the right, nobody books. */
export const kanIkkeBooke = defineProblem({
  code: 'kan-ikke-booke',
  status: 403,
  title: 'Du kan ikke selv booke et møde',
  detail: 'Kontakt din kommune, hvis du har brug for et møde.',
});

/** The borger's data for the vendor are still on their way. */
export const bookingKlargoeres = defineProblem({
  code: 'booking-klargoeres',
  status: 409,
  title: 'Din booking gøres klar',
  detail: 'Vi er ved at hente dine oplysninger. Prøv igen om lidt.',
});

/** BOOK-07: the meeting may not be cancelled or moved any more. */
export const moedeKanIkkeAendres = defineProblem({
  code: 'moede-kan-ikke-aendres',
  status: 409,
  title: 'Mødet kan ikke længere ændres på Jobnet',
  detail: 'Kontakt din kommune, hvis du er forhindret i at komme.',
});

/** FEJL-20, FEJL-31: the code and the flow do not go together. */
export const fejlkodePasserIkke = defineProblem({
  code: 'fejlkode-passer-ikke',
  status: 422,
  title: 'Fejlen kan ikke indmeldes sådan',
  detail: 'Fejlkoden passer ikke til den booking, du er i gang med. Gå tilbage til bookingen, og prøv igen.',
});

/** Another authority's borger. */
export const ikkeEgenBorger = defineProblem({
  code: 'ikke-egen-borger',
  status: 404,
  title: 'Borgeren findes ikke hos jer',
  detail: 'I kan kun se og ændre oplysninger om jeres egne borgere.',
});
