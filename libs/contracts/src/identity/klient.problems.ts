import { defineProblem } from '../define/index.ts';

/** RFC 6749 5.2 `invalid_client`: the client is unknown or could not prove who it is. */
export const klientAfvist = defineProblem({
  code: 'klient-afvist',
  status: 401,
  title: 'Klienten kunne ikke genkendes',
  detail: 'Kontrollér klient-id, nøgle, aud, exp og jti i client_assertion. Hvert jti kan bruges én gang, og exp må højst ligge 5 minutter frem.',
});

/** RFC 6749 5.2 `invalid_scope`: a scope the client does not have. */
export const scopeAfvist = defineProblem({
  code: 'scope-afvist',
  status: 400,
  title: 'Klienten har ikke det ønskede scope',
  detail: 'Bed kun om scopes, som klienten er oprettet med.',
});

/** RFC 6749 5.2 `unsupported_grant_type`. */
export const grantTypeAfvist = defineProblem({
  code: 'grant-type-afvist',
  status: 400,
  title: 'Denne grant_type understøttes ikke',
  detail: 'Brug grant_type=client_credentials med client_assertion (private_key_jwt).',
});

/** The client id is taken by another client. */
export const klientFindes = defineProblem({
  code: 'klient-findes',
  status: 409,
  title: 'Der findes allerede en klient med dette id',
  detail: 'Vælg et andet klient-id, eller brug den klient, der findes.',
});
