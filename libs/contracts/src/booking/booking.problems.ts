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

/** BOOK-05, BOOK-06: an answer about this meeting is still missing, so that nothing else can be asked of it. */
export const moedeAfventerSvar = defineProblem({
  code: 'moede-afventer-svar',
  status: 409,
  title: 'Vi venter på svar fra kommunens bookingsystem',
  detail: 'Vi ved endnu ikke, om din seneste ændring af mødet er gået igennem. Prøv igen om lidt.',
});

/** Straksbooking is for those who did not book within their frist. */
export const ingenStraksbooking = defineProblem({
  code: 'ingen-straksbooking',
  status: 409,
  title: 'Du skal ikke straksbooke et møde',
  detail: 'Book mødet under Kalender og møder.',
});

/** FEJL-20, FEJL-31: the code and the flow do not go together. */
export const fejlkodePasserIkke = defineProblem({
  code: 'fejlkode-passer-ikke',
  status: 422,
  title: 'Fejlen kan ikke indmeldes sådan',
  detail: 'Fejlkoden passer ikke til den booking, du er i gang med. Gå tilbage til bookingen, og prøv igen.',
});

/** FEJL-26: an error that has not happened yet, or that happened long ago. */
export const fejlTidspunktPasserIkke = defineProblem({
  code: 'fejltidspunkt-passer-ikke',
  status: 422,
  title: 'Tidspunktet for fejlen kan ikke passe',
  detail: 'Se, om uret på din computer eller telefon går rigtigt. Genindlæs siden, og prøv igen.',
});

/** Another vendor's report, or none. */
export const bookingFejlFindesIkke = defineProblem({
  code: 'booking-fejl-findes-ikke',
  status: 404,
  title: 'Booking-fejlen findes ikke hos jer',
  detail: 'Gå tilbage til listen over booking-fejl, og vælg en af jeres egne.',
});

/** A report that waits comes by itself, and one that was delivered is delivered. */
export const bookingFejlHvilerIkke = defineProblem({
  code: 'booking-fejl-hviler-ikke',
  status: 409,
  title: 'Booking-fejlen kan ikke sendes igen',
  detail: 'Kun fejl, der er afvist eller opgivet, kan sendes igen. Genindlæs siden for at se, hvor den er nu.',
});

/** Nobody with this CVR number is registered as a vendor. */
export const leverandoerFindesIkke = defineProblem({
  code: 'leverandoer-findes-ikke',
  status: 404,
  title: 'Leverandøren findes ikke',
  detail: 'Der er ingen leverandør af bookingsystemer med det CVR-nummer. Den skal først registreres af driften.',
});

/** A CPR number that is not encrypted itself needs an encrypted way. */
export const cprKraeverHttps = defineProblem({
  code: 'cpr-kraever-https',
  status: 422,
  title: 'CPR-nummeret kan ikke sendes ukrypteret',
  detail: 'Skal CPR-nummeret sendes som almindelig JSON, så skal adressen begynde med https.',
});

/** Another authority's borger. */
export const ikkeEgenBorger = defineProblem({
  code: 'ikke-egen-borger',
  status: 404,
  title: 'Borgeren findes ikke hos jer',
  detail: 'I kan kun se og ændre oplysninger om jeres egne borgere.',
});

/** A frist that was met or taken back stays so. */
export const bookingfristErSlut = defineProblem({
  code: 'bookingfrist-er-slut',
  status: 409,
  title: 'Bookingfristen kan ikke annulleres',
  detail: 'Borgeren har allerede booket mødet, eller fristen er annulleret.',
});

/** The codes or times of a meeting do not go together (90000, 90001, 90002, 90006, 90007 of DFDG). */
export const moedeUgyldigt = defineProblem({
  code: 'moede-ugyldigt',
  status: 422,
  title: 'Mødet kan ikke registreres sådan',
  detail: 'Ret de felter, der er nævnt, og prøv igen.',
});
