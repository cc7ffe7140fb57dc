import type { Endpoint, Principal } from '@jobnet/contracts/define';
import type { FastifyRequest } from 'fastify';
import type { EndpointRunner } from '../endpoint/endpoint-runner.ts';

/** A Fastify request after the access guard has seen it; a caller that may not do this is there too, so that its role can be told. */
export type JobnetRequest = FastifyRequest & {
  jobnet: { readonly endpoint: Endpoint; caller: Principal | undefined; readonly runner: EndpointRunner };
};
