import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { startSpan, traceIdOf, traceparentOf, tracingIsOn } from '@jobnet/tracing';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { traceparentFor } from './headers.rules.ts';
import { targetOf } from './target.rules.ts';

const hex = (bytes: number): string => randomBytes(bytes).toString('hex');
const sentOn = new WeakMap<FastifyRequest, string>();

/** A request's id is its trace's, so that the id a person is shown finds logs and trace alike: the page's own trace, or a new one. */
export const requestIdOf = (headers: Readonly<Record<string, unknown>>): string => traceIdOf(traceparentOf(headers['traceparent'])) ?? hex(16);

/** Gives each request a span, and the trace context that goes on to the part. The path is no attribute: it holds ids. */
export const traceRequests = (app: FastifyInstance): void => {
  app.addHook('onRequest', (request, reply, done) => {
    const inbound = traceparentOf(request.headers['traceparent']);
    const own = traceparentFor(inbound, { trace: request.id, span: hex(8) });
    sentOn.set(request, own);
    if (tracingIsOn()) follow(request, reply.raw, inbound ?? own);
    done();
  });
};

const follow = (request: FastifyRequest, answer: ServerResponse, parent: string): void => {
  const target = targetOf(request.raw.url ?? '');
  const part = target.kind === 'service' ? target.service : target.kind;
  const span = startSpan(`${request.method} ${part}`, { kind: 'server', parent, attributes: { 'http.request.method': request.method, 'jobnet.part': part } });
  sentOn.set(request, span.traceparent);
  answer.once('close', () => {
    span.set({ 'http.response.status_code': answer.statusCode });
    if (answer.statusCode >= 500) span.fail(String(answer.statusCode));
    span.end();
  });
};

/** The trace context to send on with a request. */
export const traceparentToSend = (request: FastifyRequest): string | undefined => sentOn.get(request);
