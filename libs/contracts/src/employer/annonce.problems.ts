import { defineProblem } from '../define/index.ts';

/** ANN-26: something in the ad is missing or does not fit together; every reason stands in `errors`. */
export const annonceUgyldig = defineProblem({
  code: 'annonce-ugyldig',
  status: 422,
  title: 'Annoncen kan ikke sendes til godkendelse endnu',
  detail: 'Ret de markerede felter, og send annoncen igen.',
});

/** ANN-20: what was asked is not possible in the ad's status. */
export const annonceForkertStatus = defineProblem({
  code: 'annonce-forkert-status',
  status: 409,
  title: 'Det kan ikke lade sig gøre nu',
  detail: 'Annoncens status er "{statustekst}". Åbn annoncen igen for at se, hvad du kan gøre.',
});

/** ANN-14: someone else changed the ad since it was opened. */
export const annonceAendret = defineProblem({
  code: 'annonce-aendret',
  status: 409,
  title: 'Annoncen er ændret, siden du åbnede den',
  detail: 'Åbn annoncen igen for at se den nyeste udgave, og prøv igen.',
});

/** JOB-19: the ad has left Find job. */
export const annonceUdloebet = defineProblem({
  code: 'annonce-udloebet',
  status: 410,
  title: 'Jobannoncen er udløbet',
  detail: 'Annoncen er ikke længere på Jobnet. Søg efter lignende job i Find job.',
});

/** ADM-04: another reviewer works on the ad. */
export const annonceTagetAfAnden = defineProblem({
  code: 'annonce-taget-af-anden',
  status: 409,
  title: 'En anden behandler annoncen',
  detail: 'Vælg en anden annonce i køen, eller vent, til kollegaen er færdig.',
});

/** ADM-04: an ad is taken before it is decided. */
export const annonceIkkeTaget = defineProblem({
  code: 'annonce-ikke-taget',
  status: 409,
  title: 'Du har ikke taget annoncen',
  detail: 'Tag annoncen fra køen, læs den, og godkend eller afvis den bagefter.',
});

/** ADM-01: the ad does not wait for a decision any more. */
export const annonceAfventerIkke = defineProblem({
  code: 'annonce-afventer-ikke',
  status: 409,
  title: 'Annoncen venter ikke på godkendelse',
  detail: 'Den er allerede behandlet, afsluttet eller slettet. Gå tilbage til køen.',
});

/** ADM-03: the reason of a rejection is one of a list. */
export const ukendtAarsag = defineProblem({
  code: 'ukendt-afvisningsaarsag',
  status: 422,
  title: 'Årsagen findes ikke på listen',
  detail: 'Vælg en af årsagerne på listen, og skriv en begrundelse til virksomheden.',
});

/** ANN-13: the caller's organisation is no authority that may create ads for others. */
export const ikkeMyndighed = defineProblem({
  code: 'ikke-myndighed',
  status: 403,
  title: 'Jeres system kan ikke oprette annoncer for andre',
  detail: 'Kun a-kasser, jobcentre og STAR kan oprette annoncer på virksomheders vegne.',
});
