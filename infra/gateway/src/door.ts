import * as contracts from '@jobnet/contracts';
import { commonProblems, deleteAdgang, type Endpoint, logout } from '@jobnet/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CallerCache } from './caller-cache.ts';
import { credentialOf, introduce } from './callers.ts';
import type { GatewayConfig } from './config.ts';
import type { Credential } from './identity-client.ts';
import type { Log } from './log.ts';
import { sendProblem } from './problems.ts';
import { forward } from './proxy.ts';
import { publicEndpoints, type Target, targetOf } from './target.rules.ts';

const retryAfterSeconds = 5;

const endpointsIn = (exports: object): Endpoint[] =>
  Object.values(exports).filter((value): value is Endpoint => (value as { kind?: unknown } | null)?.kind === 'endpoint');

/** Lets requests through, each to its part. */
export class Door {
  readonly #config: GatewayConfig;
  readonly #callers: CallerCache;
  readonly #log: Log;
  readonly #isPublic = publicEndpoints(endpointsIn(contracts));

  constructor(config: GatewayConfig, callers: CallerCache, log: Log) {
    this.#config = config;
    this.#callers = callers;
    this.#log = log;
  }

  async pass(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const target = targetOf(request.raw.url ?? '');
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (target.kind === 'service') return this.#toService(request, reply, target);
    if (target.kind === 'unknown' || !reads) return sendProblem(reply, commonProblems.findesIkke);
    return forward(request, reply, { part: 'web', url: this.#config.webUrl, deadlineMs: this.#config.upstreamDeadlineMs }, { log: this.#log });
  }

  async #toService(request: FastifyRequest, reply: FastifyReply, { service, path }: Target & { kind: 'service' }): Promise<FastifyReply> {
    const shown = credentialOf(request, this.#config.ownOrigin);
    if ('refused' in shown) return sendProblem(reply, shown.refused);
    const { credential } = shown;
    const isPublic = this.#isPublic(request.method, path);
    const background = request.headers['jobnet-background'] === '1';
    const introduction = await introduce({ callers: this.#callers, credential, service, isPublic, background });
    if ('refused' in introduction) return sendProblem(reply, introduction.refused, introduction.refused.status === 503 ? retryAfterSeconds : undefined);
    if (credential) this.#forgetAfter(reply, path, credential);
    const upstream = { part: service, url: this.#config.serviceUrls[service], deadlineMs: this.#config.upstreamDeadlineMs };
    return forward(request, reply, upstream, { token: introduction.token, log: this.#log });
  }

  /** What ends sessions is not answered from memory afterwards. */
  #forgetAfter(reply: FastifyReply, path: string, credential: Credential): void {
    if (path === logout.path) reply.raw.once('finish', () => this.#callers.drop(credential));
    if (path === deleteAdgang.path) reply.raw.once('finish', () => this.#callers.dropPerson(credential));
  }
}
