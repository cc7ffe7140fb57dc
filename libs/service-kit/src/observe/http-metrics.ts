import type { Endpoint } from '@jobnet/contracts/define';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Histogram, type Registry } from 'prom-client';

/** What has no contract: health, figures, unknown paths. */
export const otherEndpoint = 'other';
const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

/** How long each request took, by the endpoint's name and the answer's status: never by its path, which holds ids. */
export const measureRequests = (server: FastifyInstance, registry: Registry, nameOf: (request: FastifyRequest) => string): void => {
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer one request',
    labelNames: ['endpoint', 'method', 'status'],
    buckets: seconds,
    registers: [registry],
  });
  server.addHook('onResponse', (request, reply, done) => {
    duration.observe({ endpoint: nameOf(request), method: request.method, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
    done();
  });
};

/** The contract's name of the endpoint that serves a request; `other` for what has no contract, or no route at all. */
export const endpointNames = (endpoints: readonly Endpoint[]): ((request: FastifyRequest) => string) => {
  const names = new Map(endpoints.map(({ method, name, path }) => [`${method} ${path}`, name]));
  return (request) => names.get(`${request.method} ${request.routeOptions.url ?? ''}`) ?? otherEndpoint;
};
