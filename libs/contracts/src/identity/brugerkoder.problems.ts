import { defineProblem } from '../define/index.ts';

/** ID-KODE-08: one answer for an unknown brugernavn, a wrong adgangskode and deleted brugerkoder (ID-KODE-27). */
export const brugerkoderAfvist = defineProblem({
  code: 'brugerkoder-afvist',
  status: 422,
  title: 'Vi kan ikke genkende brugernavn og adgangskode',
  detail: 'Kontrollér, at du har skrevet begge dele rigtigt, og prøv igen. Har du glemt dem, så kontakt din kommune.',
});

/** Too many tries with one brugernavn or from one address; they count again at the latest 15 minutes later. */
export const forMangeLoginforsoeg = defineProblem({
  code: 'for-mange-loginforsoeg',
  status: 429,
  title: 'Der er prøvet for mange gange',
  detail: 'Vent 15 minutter, og prøv igen. Har du glemt din adgangskode, så kontakt din kommune.',
});

/** The present adgangskode was typed wrong at a change. */
export const forkertAdgangskode = defineProblem({
  code: 'forkert-adgangskode',
  status: 422,
  title: 'Din nuværende adgangskode er ikke rigtig',
  detail: 'Skriv den adgangskode, du loggede ind med, og prøv igen.',
});

/** ID-KODE-14, ID-KODE-27: the flag is not set, so there is nothing to reset or to look up. */
export const ingenBrugerkoder = defineProblem({
  code: 'ingen-brugerkoder',
  status: 409,
  title: 'Borgeren har ikke brugerkoder',
  detail: 'Kun kommunen, eller en a-kasse, der må, kan udstede brugerkoder til borgeren.',
});

/** A borger has one set of brugerkoder. */
export const harBrugerkoder = defineProblem({
  code: 'har-brugerkoder',
  status: 409,
  title: 'Borgeren har allerede brugerkoder',
  detail: 'Slå brugernavnet op, eller giv borgeren en ny adgangskode.',
});

/** ID-KODE-02: the a-kasse is not switched on. */
export const maaIkkeUdstedeBrugerkoder = defineProblem({
  code: 'maa-ikke-udstede-brugerkoder',
  status: 403,
  title: 'A-kassen kan ikke udstede brugerkoder',
  detail: 'Borgeren skal kontakte sin kommune. Supporten kan åbne for brugerkoder i a-kassen.',
});

/** Support looked for somebody whom no login and no authority has made known. */
export const borgerUkendt = defineProblem({
  code: 'borger-ukendt',
  status: 404,
  title: 'Jobnet kender ikke en borger med det CPR-nummer',
  detail: 'Kontrollér nummeret. Borgeren skal kontakte sin kommune for at få adgang uden MitID.',
});
