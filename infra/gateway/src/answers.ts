import { commonProblems } from '@jobnet/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { apiPolicy, pagePolicy, securityHeaders } from './headers.rules.ts';
import { errorFields, type Log } from './log.ts';
import { problemOfError, sendProblem } from './problems.ts';
import { targetOf } from './target.rules.ts';

/** Adds security headers and the request id to every answer; what an answer says of itself about framing and caching stands. */
export const addHeaders = (app: FastifyInstance, environment: string): void => {
  const always = securityHeaders(environment);
  app.addHook('onSend', async (request, reply) => {
    reply.headers({ ...always, 'jobnet-request-id': request.id });
    const isPage = targetOf(request.raw.url ?? '').kind === 'web';
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', isPage ? pagePolicy : apiPolicy);
    if (!isPage && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
};

/** Answers an error of the HTTP layer as its problem; anything else is a fault of ours, logged once with its request id. */
export const answerError = (error: unknown, request: FastifyRequest, reply: FastifyReply, log: Log): FastifyReply => {
  const problem = problemOfError(error);
  if (problem) log.security('input-refused', { requestId: request.id, method: request.method, status: problem.status, reason: problem.code });
  else log.error('request failed', { requestId: request.id, method: request.method, ...errorFields(error) });
  return sendProblem(reply, problem ?? commonProblems.uventetFejl);
};

/** Answers a method that nothing here has. */
export const answerUnknown = (_request: FastifyRequest, reply: FastifyReply): FastifyReply => sendProblem(reply, commonProblems.findesIkke);
