/** Every path of the backoffice, as route patterns; the web server answers 404 to any other. */
export const paths: readonly string[] = [
  '/backoffice',
  '/backoffice/log-ind-fejl',
  '/backoffice/logget-ind',
  '/backoffice/jobannoncer',
  '/backoffice/jobannoncer/:annonceId',
  '/backoffice/borgere',
  '/backoffice/borgere/:borgerId/:del?',
  '/backoffice/brugerkoder',
  '/backoffice/brugerkoder/:borgerId',
  '/backoffice/brugerkodeudstedere',
  '/backoffice/virksomheder',
  '/backoffice/virksomheder/:cvr',
  '/backoffice/leverandoerer',
  '/backoffice/leverandoerer/registrer',
  '/backoffice/klienter',
  '/backoffice/booking-fejl',
];
