/** A declared refusal (RFC 9457). `detail` may hold `{name}` placeholders, filled from the refusal's facts. */
export interface Problem {
  readonly kind: 'problem';
  /** Stable kebab-case code; the wire type is `urn:jobnet:problem:<code>`. */
  readonly code: string;
  readonly status: number;
  /** Danish: what happened. */
  readonly title: string;
  /** Danish: what the person can do now. */
  readonly detail: string;
}

/** Declares a refusal once; the endpoint lists it, the use-case throws it, the web shows it. */
export const defineProblem = (problem: Omit<Problem, 'kind'>): Problem => ({ kind: 'problem', ...problem });

/** One field that was refused. `pointer` is a JSON pointer into the body (`/kontaktpersoner/0/telefon`). */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** An expected refusal. Facts fill the problem's placeholders and go out as extension members: ids, dates and counts, never personal data. */
export class Refusal extends Error {
  readonly problem: Problem;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly fieldErrors: readonly FieldError[];

  constructor(problem: Problem, facts: Readonly<Record<string, string | number>> = {}, fieldErrors: readonly FieldError[] = []) {
    super(problem.code);
    this.name = 'Refusal';
    this.problem = problem;
    this.facts = facts;
    this.fieldErrors = fieldErrors;
  }
}

/** The problem's detail with its facts filled in. */
export const describeProblem = (problem: Problem, facts: Readonly<Record<string, string | number>> = {}): string =>
  problem.detail.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));

/** What any endpoint may answer besides its own problems. */
export const commonProblems = {
  ugyldigtInput: defineProblem({ code: 'ugyldigt-input', status: 400, title: 'Noget af det indtastede kan ikke bruges', detail: 'Ret de markerede felter, og prøv igen.' }),
  manglerNoegle: defineProblem({ code: 'mangler-idempotency-key', status: 400, title: 'Anmodningen mangler en nøgle', detail: 'Send headeren Idempotency-Key med en ny uuid for hver handling, og den samme uuid, når du prøver igen.' }),
  ikkeLoggetInd: defineProblem({ code: 'ikke-logget-ind', status: 401, title: 'Du er ikke logget ind', detail: 'Log ind, og prøv igen.' }),
  ingenAdgang: defineProblem({ code: 'ingen-adgang', status: 403, title: 'Du har ikke adgang til dette', detail: 'Kontakt Hjælp og support, hvis du mener, at du skal have adgang.' }),
  findesIkke: defineProblem({ code: 'findes-ikke', status: 404, title: 'Siden eller oplysningen findes ikke', detail: 'Den kan være slettet eller flyttet. Gå tilbage, og prøv igen.' }),
  noegleGenbrugt: defineProblem({ code: 'noegle-genbrugt', status: 409, title: 'Nøglen er brugt til noget andet', detail: 'Send en ny Idempotency-Key, når indholdet er et andet.' }),
  underBehandling: defineProblem({ code: 'under-behandling', status: 409, title: 'Vi er i gang med din anmodning', detail: 'Vent lidt, og prøv igen. Du behøver ikke udfylde noget på ny.' }),
  forStor: defineProblem({ code: 'for-stor', status: 413, title: 'Det, du sender, fylder for meget', detail: 'Gør teksten eller filen mindre, og prøv igen.' }),
  forMange: defineProblem({ code: 'for-mange-anmodninger', status: 429, title: 'Der kom for mange anmodninger på kort tid', detail: 'Vent et øjeblik, og prøv igen.' }),
  uventetFejl: defineProblem({ code: 'uventet-fejl', status: 500, title: 'Der er opstået en fejl', detail: 'Fejlen er hos os. Prøv igen. Bliver den ved, så kontakt Hjælp og support, og oplys fejl-id.' }),
  utilgaengelig: defineProblem({ code: 'midlertidigt-utilgaengelig', status: 503, title: 'Denne del af Jobnet svarer ikke lige nu', detail: 'Prøv igen om lidt. Det, du har registreret før, er gemt.' }),
} as const;
