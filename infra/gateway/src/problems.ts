import { commonProblems, defineProblem, describeProblem, type Problem } from '@jobnet/contracts';
import type { FastifyReply } from 'fastify';

/** A state-changing call that did not come from a page of Jobnet. */
export const forkertOprindelse = defineProblem({
  code: 'forkert-oprindelse',
  status: 403,
  title: 'Anmodningen kom ikke fra Jobnets egne sider',
  detail: 'Gå til Jobnet i din browser, og prøv igen derfra. Systemer skal bruge et access token og headeren Authorization.',
});

/** Sends a problem of the gateway's own as problem+json. */
export const sendProblem = (reply: FastifyReply, problem: Problem, retryAfterSeconds?: number): FastifyReply => {
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds));
  const { code, title, status } = problem;
  return reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify({ type: `urn:jobnet:problem:${code}`, code, title, status, detail: describeProblem(problem), traceId: reply.request.id }));
};

const byStatus: Readonly<Record<number, Problem>> = {
  404: commonProblems.findesIkke,
  413: commonProblems.forStor,
  429: commonProblems.forMange,
  503: commonProblems.utilgaengelig,
};

/** The problem for an error of the HTTP layer: too large, unreadable, or (undefined) a fault of ours. */
export const problemOfError = (error: unknown): Problem | undefined => {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  if (typeof status !== 'number') return undefined;
  return byStatus[status] ?? (status >= 400 && status < 500 ? commonProblems.ugyldigtInput : undefined);
};
