import { defineProblem } from '../define/index.ts';

/** ID-LOGIN-12: the right adgangskode, but the access is shut for breaking the terms of use. */
export const vilkaarBrudt = defineProblem({
  code: 'vilkaar-brudt',
  status: 403,
  title: 'Din adgang til Jobnet er slettet',
  detail: 'Vilkårene for brug af Jobnet er ikke overholdt, og du kan derfor ikke logge ind. Kontakt Jobnet-supporten, hvis du mener, at det er en fejl.',
});
