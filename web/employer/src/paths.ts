/** Every path JobAG knows, as route patterns; the web server answers 404 to any other. */
export const paths: readonly string[] = [
  '/virksomhed',
  '/virksomhed/log-ind-fejl',
  '/virksomhed/logget-ind',
  '/virksomhed/vilkaar',
  '/virksomhed/hjaelp',
  '/virksomhed/kontaktpersoner',
  '/virksomhed/kontaktpersoner/opret',
  '/virksomhed/kontaktpersoner/:kontaktpersonId',
  '/virksomhed/annoncer',
  '/virksomhed/annoncer/opret/:trin?',
  '/virksomhed/annoncer/:annonceId',
  '/virksomhed/annoncer/:annonceId/vis',
  '/virksomhed/annoncer/:annonceId/ret/:trin?',
  '/virksomhed/min-virksomhed',
  '/virksomhed/hent-mine-oplysninger',
];
