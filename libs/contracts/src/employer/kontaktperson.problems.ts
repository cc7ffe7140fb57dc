import { defineProblem } from '../define/index.ts';

/** AG-KP-03: nothing in JobAG is open before the login is linked to a kontaktperson. */
export const ikkeTilknyttet = defineProblem({
  code: 'ikke-tilknyttet',
  status: 403,
  title: 'Du er ikke tilknyttet en kontaktperson endnu',
  detail: 'Gå til Kontaktpersoner, find dig selv på listen eller opret dig, acceptér vilkårene, og vælg Tilknyt kontaktperson.',
});

/** AG-KP-05: the terms were not accepted, or an older version of them. */
export const vilkaarIkkeAccepteret = defineProblem({
  code: 'vilkaar-ikke-accepteret',
  status: 422,
  title: 'Du mangler at acceptere vilkårene',
  detail: 'Læs vilkårene for brug af Jobnet for arbejdsgivere, sæt flueben ved, at du accepterer dem, og prøv igen.',
});

/** AG-KP-15: the login is linked to another kontaktperson of the same company. */
export const loginAlleredeTilknyttet = defineProblem({
  code: 'login-allerede-tilknyttet',
  status: 409,
  title: 'Dit MitID Erhverv er allerede tilknyttet en kontaktperson',
  detail: 'Et MitID Erhverv kan kun være tilknyttet én kontaktperson i virksomheden. Ret i stedet oplysningerne på den kontaktperson, du er tilknyttet.',
});

/** AG-KP-15: the kontaktperson has another login. */
export const kontaktpersonAlleredeTilknyttet = defineProblem({
  code: 'kontaktperson-allerede-tilknyttet',
  status: 409,
  title: 'Kontaktpersonen er tilknyttet et andet MitID Erhverv',
  detail: 'Vælg en anden linje på listen, eller opret dig som ny kontaktperson.',
});

/** AG-KP-12: a P-nummer that is not an active P-enhed of the company. */
export const pnummerIkkeVirksomhedens = defineProblem({
  code: 'p-nummer-ikke-virksomhedens',
  status: 422,
  title: 'Et af P-numrene hører ikke til virksomheden',
  detail: 'Vælg kun mellem virksomhedens egne aktive P-enheder. Listen kommer fra CVR.',
});
