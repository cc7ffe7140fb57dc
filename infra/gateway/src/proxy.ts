import { commonProblems, type ServiceName } from '@jobnet/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { audienceOf, cookiesFor } from './cookies.rules.ts';
import { cleanAnswerHeaders, cleanRequestHeaders } from './headers.rules.ts';
import { errorFields, type Log } from './log.ts';
import { sendProblem } from './problems.ts';
import { traceparentToSend } from './traces.ts';

const retryAfterSeconds = 5;

/** A part that answers for us. */
export interface Upstream {
  readonly part: ServiceName | 'web';
  readonly url: string;
  readonly deadlineMs: number;
}

/** Sends the request on, path unchanged, with only the headers that may pass; streams the answer back. 503 when the part does not answer. */
export const forward = (request: FastifyRequest, reply: FastifyReply, upstream: Upstream, own: { readonly token?: string; readonly log: Log }): FastifyReply => {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const { 'content-type': contentType = 'application/octet-stream' } = request.headers;
  return reply.from(undefined, {
    getUpstream: () => upstream.url,
    timeout: upstream.deadlineMs,
    retryDelay: () => null,
    ...(reads ? {} : { body: (request.body as Buffer | undefined) ?? null, contentType }),
    rewriteRequestHeaders: (_request, { host, 'content-length': length }) => ({
      ...cleanRequestHeaders(request.headers, request.method),
      ...ownHeaders(request, upstream.part, own.token),
      host,
      connection: undefined,
      'transfer-encoding': undefined,
      'content-length': reads ? undefined : length,
    }),
    rewriteHeaders: (headers) => cleanAnswerHeaders(headers, upstream.part),
    onError: (failed, { error }) => {
      own.log.warn('a part does not answer', { requestId: request.id, method: request.method, part: upstream.part, ...errorFields(error) });
      sendProblem(failed as unknown as FastifyReply, commonProblems.utilgaengelig, retryAfterSeconds);
    },
  });
};

const ownHeaders = (request: FastifyRequest, part: Upstream['part'], token: string | undefined): Record<string, string | undefined> => ({
  'jobnet-request-id': request.id,
  traceparent: traceparentToSend(request),
  authorization: token === undefined ? undefined : `Bearer ${token}`,
  cookie: cookiesFor(request.headers.cookie, part === 'identity' || part === 'web' ? part : 'service'),
  ...(part === 'identity' ? { 'jobnet-audience': audienceOf(request.headers['jobnet-audience'] as string | undefined), 'jobnet-client-address': request.ip } : {}),
});
