import type { Endpoint } from '@jobnet/contracts/define';
import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import { endpointNames, measureRequests } from './http-metrics.ts';
import { traceRequests } from './request-traces.ts';

/** Traces and measures every request of a service, by the names of its endpoints' contracts. */
export const watchRequests = (server: FastifyInstance, registry: Registry, endpoints: readonly Endpoint[]): void => {
  const nameOf = endpointNames(endpoints);
  traceRequests(server, nameOf);
  measureRequests(server, registry, nameOf);
};
