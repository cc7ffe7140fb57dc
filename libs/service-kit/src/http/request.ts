import type { Principal } from '@jobnet/contracts/define';
import type { FastifyRequest } from 'fastify';
import type { EndpointRunner } from '../endpoint/endpoint-runner.ts';

/** A Fastify request after the access guard has seen it. */
export type JobnetRequest = FastifyRequest & {
  jobnet: { caller: Principal | undefined; runner: EndpointRunner };
};
