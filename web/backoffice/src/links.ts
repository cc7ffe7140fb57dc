/** Where things are in the backoffice, without the app's prefix; every address on a page comes from here. */
export const links = {
  forside: '/',
  jobannoncer: '/jobannoncer',
  jobannonce: (annonceId: string) => `/jobannoncer/${annonceId}`,
  borgere: '/borgere',
  borger: (borgerId: string, del = '') => `/borgere/${borgerId}${del && `/${del}`}`,
  brugerkoder: '/brugerkoder',
  brugerkoderFor: (borgerId: string) => `/brugerkoder/${borgerId}`,
  adgang: '/adgang',
  adgangFor: (borgerId: string) => `/adgang/${borgerId}`,
  brugerkodeudstedere: '/brugerkodeudstedere',
  virksomheder: '/virksomheder',
  virksomhed: (cvr: string) => `/virksomheder/${cvr}`,
  leverandoerer: '/leverandoerer',
  registrerLeverandoer: '/leverandoerer/registrer',
  klienter: '/klienter',
  bookingFejl: '/booking-fejl',
} as const;
