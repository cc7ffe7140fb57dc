import { commonProblems, type FieldError } from '@jobnet/contracts/define';

/** Codes the web makes itself, when no service could answer. */
export const noConnection = 'ingen-forbindelse';

interface ProblemFacts {
  readonly code: string;
  /** 0 when nothing answered. */
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
  readonly traceId?: string;
  readonly retryAfterSeconds?: number;
  /** The refusal's facts (dates, counts), as the service sent them. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** A refusal or failure of a call: what happened, what to do, at which fields, and the id to give support (GEN-09). */
export class ProblemError extends Error {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly FieldError[];
  readonly traceId: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  readonly facts: Readonly<Record<string, unknown>>;

  constructor({ code, status, title, detail, errors = [], traceId, retryAfterSeconds, facts = {} }: ProblemFacts) {
    super(`${code}: ${title}`);
    this.name = 'ProblemError';
    this.code = code;
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.errors = errors;
    this.traceId = traceId;
    this.retryAfterSeconds = retryAfterSeconds;
    this.facts = facts;
  }

  /** Nobody can tell whether it happened: the same key must be used when the person tries again. */
  get uncertain(): boolean {
    return this.status === 0 || this.status >= 500 || this.code === commonProblems.underBehandling.code;
  }

  /** Worth trying again by itself, with the same key. A refusal that a service declared (a vendor that is down) is told at once. */
  get passing(): boolean {
    return this.status === 0 || this.code === commonProblems.utilgaengelig.code || this.code === commonProblems.underBehandling.code;
  }
}

const text = (value: unknown, fallback: string): string => (typeof value === 'string' && value !== '' ? value : fallback);

const fieldErrors = (value: unknown): readonly FieldError[] =>
  Array.isArray(value) ? value.filter((one: Partial<FieldError> | null): one is FieldError => typeof one?.pointer === 'string' && typeof one.message === 'string') : [];

/** Reads an answer that is no success. What is not problem+json (a proxy's page) becomes "svarer ikke lige nu" or an unexpected error. */
export const problemOfResponse = async (response: Response): Promise<ProblemError> => {
  const isProblem = response.headers.get('content-type')?.includes('json') ?? false;
  const body: Record<string, unknown> = isProblem ? await response.json().catch(() => ({})) : {};
  const fallback = [502, 503, 504].includes(response.status) ? commonProblems.utilgaengelig : commonProblems.uventetFejl;
  const retryAfter = Number(response.headers.get('retry-after'));
  return new ProblemError({
    code: text(body['code'], fallback.code),
    status: response.status,
    title: text(body['title'], fallback.title),
    detail: text(body['detail'], fallback.detail),
    errors: fieldErrors(body['errors']),
    traceId: typeof body['traceId'] === 'string' ? body['traceId'] : undefined,
    retryAfterSeconds: Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : undefined,
    facts: body,
  });
};
