import { type MessageContext, withMessageContext } from '@jobnet/messaging';
import { newTraceparent, type RunningSpan, startSpan, traceparentOf } from '@jobnet/tracing';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { otherEndpoint } from './http-metrics.ts';

/**
 * Runs each request within its trace: what it tells, calls and logs carries it. An endpoint has a span with its contract's name;
 * health and figures have none. The path is no attribute: it holds ids.
 */
export const traceRequests = (server: FastifyInstance, nameOf: (request: FastifyRequest) => string): void => {
  const spans = new WeakMap<FastifyRequest, { readonly span: RunningSpan | undefined; readonly context: MessageContext }>();
  server.addHook('onRequest', (request, _reply, done) => {
    const parent = traceparentOf(request.headers['traceparent']);
    const span = spanFor(nameOf(request), request, parent);
    const context = { correlationId: request.id, traceparent: span?.traceparent ?? parent ?? newTraceparent() };
    spans.set(request, { span, context });
    withMessageContext(context, done);
  });
  // Reading a body goes on where the socket's events are, outside the context that the request began in.
  server.addHook('preValidation', (request, _reply, done) => {
    const begun = spans.get(request);
    if (begun) withMessageContext(begun.context, done);
    else done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    const span = spans.get(request)?.span;
    span?.set({ 'http.response.status_code': reply.statusCode });
    if (reply.statusCode >= 500) span?.fail(String(reply.statusCode));
    span?.end();
    done();
  });
};

const spanFor = (name: string, { method, routeOptions }: FastifyRequest, parent: string | undefined): RunningSpan | undefined =>
  name === otherEndpoint ? undefined : startSpan(name, { kind: 'server', parent, attributes: { 'http.request.method': method, 'http.route': routeOptions.url ?? '' } });
