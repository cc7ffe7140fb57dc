/** Where things are in JobAG, without the app's prefix; every address on a page comes from here. */
export const links = {
  forside: '/',
  vilkaar: '/vilkaar',
  hjaelp: '/hjaelp',
  kontaktpersoner: '/kontaktpersoner',
  opretKontaktperson: '/kontaktpersoner/opret',
  kontaktperson: (kontaktpersonId: string) => `/kontaktpersoner/${kontaktpersonId}`,
  annoncer: '/annoncer',
  annonce: (annonceId: string) => `/annoncer/${annonceId}`,
  visAnnonce: (annonceId: string) => `/annoncer/${annonceId}/vis`,
  opretAnnonce: (trin = '') => `/annoncer/opret${trin && `/${trin}`}`,
  retAnnonce: (annonceId: string, trin = '') => `/annoncer/${annonceId}/ret${trin && `/${trin}`}`,
  minVirksomhed: '/min-virksomhed',
  egneData: '/hent-mine-oplysninger',
  /** On Jobnet itself. */
  findJob: (annonceId: string) => `/find-job/${annonceId}`,
} as const;
