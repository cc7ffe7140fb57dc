import { defineProblem } from '../define/index.ts';

/** JM-05: the taxonomy does not hold it (or the alias does not belong to it). */
export const stillingsbetegnelseUkendt = defineProblem({
  code: 'stillingsbetegnelse-ukendt',
  status: 422,
  title: 'Stillingsbetegnelsen findes ikke',
  detail: 'Vælg en stillingsbetegnelse fra listen, og prøv igen.',
});

/** JM-11: retired in the taxonomy. */
export const stillingsbetegnelseUdgaaet = defineProblem({
  code: 'stillingsbetegnelse-udgaaet',
  status: 422,
  title: 'Stillingsbetegnelsen er udgået',
  detail: 'Den kan ikke længere vælges. Vælg en anden stillingsbetegnelse fra listen.',
});

/** JM-05: the same stillingsbetegnelse and alias twice. */
export const joboenskeFindes = defineProblem({
  code: 'joboenske-findes',
  status: 409,
  title: 'Stillingsbetegnelsen står der allerede',
  detail: "Du har allerede tilføjet den under 'Jeg søger job som'. Ret den, eller vælg en anden.",
});

/** JM-05: at most 10. */
export const forMangeJoboensker = defineProblem({
  code: 'for-mange-joboensker',
  status: 409,
  title: 'Du kan ikke tilføje flere stillingsbetegnelser',
  detail: 'Du kan højst have {max}. Slet en, før du tilføjer en ny.',
});

/** JM-03: saving with nothing marked. */
export const ansaettelsesbetingelserMangler = defineProblem({
  code: 'ansaettelsesbetingelser-mangler',
  status: 422,
  title: 'Du har ikke valgt ansættelsesbetingelser',
  detail: 'Sæt mindst ét kryds, og gem igen.',
});

/** JM-10: fixed for the borger's kontaktgruppe. */
export const ansaettelsesbetingelserFaste = defineProblem({
  code: 'ansaettelsesbetingelser-faste',
  status: 403,
  title: 'Du kan ikke rette dine ansættelsesbetingelser',
  detail: 'De er faste, når du er visiteret til fleksjob eller er ansat i et. Kontakt din kommune, hvis du har spørgsmål.',
});
