import { defineProblem } from '../define/index.ts';

/** TIL-06: a second tilmelding while tilmeldt. */
export const alleredeTilmeldt = defineProblem({
  code: 'allerede-tilmeldt',
  status: 409,
  title: 'Du er allerede meldt ledig',
  detail: "Du er meldt ledig fra {tilmeldtFra}. Du behøver ikke gøre mere. Du kan se din tilmelding under 'Tilmeld og afmeld'.",
});

/** TIL-10: nothing valid is saved under "Jeg søger job som", or a new one is missing beside udgåede (TIL-12). */
export const stillingsbetegnelseMangler = defineProblem({
  code: 'stillingsbetegnelse-mangler',
  status: 422,
  title: 'Du mangler at vælge en stillingsbetegnelse',
  detail: "Tilføj mindst én ny stillingsbetegnelse under 'Jeg søger job som', og tryk 'Gem', før du går videre.",
});

/** domain-facts §5: a tilmelding is made on the first day of ledighed and is not retroactive. */
export const tilmeldtFraIkkeIDag = defineProblem({
  code: 'tilmeldt-fra-ikke-i-dag',
  status: 422,
  title: 'Du kan kun melde dig ledig fra i dag',
  detail: 'En tilmelding gælder fra den dag, den bliver registreret. Vælg dags dato, {iDag}, og prøv igen.',
});

/** TIL-17: nothing to end. */
export const ikkeTilmeldt = defineProblem({
  code: 'ikke-tilmeldt',
  status: 409,
  title: 'Der er ingen aktiv tilmelding',
  detail: "Man kan kun afmelde eller bekræfte en tilmelding, der er aktiv. Se status under 'Tilmeld og afmeld'.",
});

/** TIL-17: an afmelding is registered already, with a date that has not come. */
export const alleredeAfmeldt = defineProblem({
  code: 'allerede-afmeldt',
  status: 409,
  title: 'Din afmelding er allerede registreret',
  detail: 'Du er afmeldt fra {afmeldtFra}. Du behøver ikke gøre mere.',
});

/** domain-facts §5: today or at most 14 days ahead. */
export const afmeldingsdatoUgyldig = defineProblem({
  code: 'afmeldingsdato-ugyldig',
  status: 422,
  title: 'Datoen for din afmelding kan ikke bruges',
  detail: 'Vælg en dato fra {tidligst} til og med {senest}.',
});
