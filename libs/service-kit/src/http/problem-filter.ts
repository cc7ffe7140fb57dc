import { commonProblems, describeProblem, type Endpoint, type FieldError, type Problem, Refusal } from '@jobnet/contracts/define';
import { faultKindOf } from '@jobnet/messaging';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { errorFields, Log } from '../runtime/log.ts';
import type { JobnetRequest } from './request.ts';
import { securityEventOf } from './refusal-event.ts';

/** Seconds after which to come back, by status: when we, or something we need, are away or too busy. */
const retryAfterSeconds: Readonly<Record<number, string>> = { 429: '5', 503: '5' };
/** SQLSTATEs for text that Postgres cannot store (a zero byte, half a character): nobody types it, so the caller has sent something wrong. */
const unstorableText = new Set(['22021', '22P05']);

/** A request as far as it came: to the access guard, or not. */
type WatchedRequest = FastifyRequest & Partial<Pick<JobnetRequest, 'jobnet'>>;

/** Turns every error into problem+json: a Refusal into its declared problem, anything else into `uventet-fejl` with a trace id, logged once. Refusals that matter to security are told to the log. */
@Injectable()
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<WatchedRequest>();
    const reply = http.getResponse<FastifyReply>();
    const refusal = refusalOf(error);
    if (refusal !== error && refusal.problem.status >= 500) {
      this.log.error('request failed', { requestId: request.id, method: request.method, endpoint: request.routeOptions.url ?? '', ...errorFields(error) });
    }
    this.#tellSecurity(refusal.problem, request);
    if (refusal.problem === commonProblems.underBehandling) reply.header('retry-after', '2');
    const retryAfter = retryAfterSeconds[refusal.problem.status];
    if (retryAfter) reply.header('retry-after', retryAfter);
    reply.status(refusal.problem.status).header('content-type', 'application/problem+json; charset=utf-8').send(problemBody(refusal, request.id));
  }

  #tellSecurity(problem: Problem, { id: requestId, headers, jobnet }: WatchedRequest): void {
    const event = jobnet && securityEventOf(problem, jobnet.endpoint, headers.authorization !== undefined);
    if (!event) return;
    const role = jobnet.endpoint.access.kind === 'internal' ? undefined : jobnet.caller?.role;
    this.log.security(event, { requestId, endpoint: jobnet.endpoint.name, status: problem.status, reason: problem.code, ...(role ? { role } : {}) });
  }
}

/** The wire form of a refusal (RFC 9457 with `code`, `traceId`, `errors` and the refusal's facts). */
export const problemBody = (refusal: Refusal, traceId: string) => ({
  ...refusal.facts,
  type: `urn:jobnet:problem:${refusal.problem.code}`,
  code: refusal.problem.code,
  title: refusal.problem.title,
  status: refusal.problem.status,
  detail: describeProblem(refusal.problem, refusal.facts),
  traceId,
  ...(refusal.fieldErrors.length > 0 ? { errors: refusal.fieldErrors } : {}),
});

const byStatus: Readonly<Record<number, Problem>> = {
  400: commonProblems.ugyldigtInput,
  401: commonProblems.ikkeLoggetInd,
  403: commonProblems.ingenAdgang,
  404: commonProblems.findesIkke,
  413: commonProblems.forStor,
  415: commonProblems.ugyldigtInput,
  429: commonProblems.forMange,
  503: commonProblems.utilgaengelig,
};

const refusalOf = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  if (unstorableText.has(String((error as { code?: unknown } | null)?.code))) return new Refusal(commonProblems.ugyldigtInput);
  if (faultKindOf(error) !== 'handler') return new Refusal(commonProblems.utilgaengelig);
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown } | null)?.statusCode;
  const problem = typeof status === 'number' ? byStatus[status] : undefined;
  return new Refusal(problem ?? commonProblems.uventetFejl);
};

interface SchemaIssue {
  readonly message: string;
  readonly code?: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** A validation failure of Nest's Standard Schema pipe as a refusal with JSON pointers into the body. */
export const invalidInput = (issues: readonly SchemaIssue[]): Refusal => {
  const errors: FieldError[] = issues.map((issue) => {
    const path = (issue.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step));
    const inBody = path[0] === 'body' ? path.slice(1) : path;
    return { pointer: `/${inBody.join('/')}`, code: issue.code ?? 'ugyldig', message: issue.message };
  });
  return new Refusal(commonProblems.ugyldigtInput, {}, errors);
};

/** The problems an endpoint may answer with: its own, and those any endpoint of its kind can give. */
export const problemsOf = (endpoint: Endpoint): Problem[] => {
  const always = [commonProblems.ugyldigtInput, commonProblems.uventetFejl, commonProblems.utilgaengelig];
  const guarded = endpoint.access.kind === 'public' ? [] : [commonProblems.ikkeLoggetInd, commonProblems.ingenAdgang];
  const keyed =
    endpoint.idempotency === 'none' ? [] : [commonProblems.manglerNoegle, commonProblems.noegleGenbrugt, commonProblems.underBehandling];
  const sized = endpoint.body ? [commonProblems.forStor] : [];
  const found = endpoint.params ? [commonProblems.findesIkke] : [];
  return [...new Set([...endpoint.problems, ...always, ...guarded, ...keyed, ...sized, ...found])];
};
