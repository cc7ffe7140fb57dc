import * as contracts from '@jobnet/contracts';
import { commonProblems, deleteAdgang, type Endpoint, logout, type Problem, type SecurityEvent, type ServiceName } from '@jobnet/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CallerCache } from './caller-cache.ts';
import { credentialOf, introduce } from './callers.ts';
import type { GatewayConfig } from './config.ts';
import type { Credential } from './identity-client.ts';
import type { Log } from './log.ts';
import { forkertOprindelse, sendProblem } from './problems.ts';
import { forward } from './proxy.ts';
import { publicEndpoints, type Target, targetOf } from './target.rules.ts';

const retryAfterSeconds = 5;

/** What a call that stops here is to the log. */
const refusals: Readonly<Record<string, SecurityEvent>> = {
  [forkertOprindelse.code]: 'origin-refused',
  [commonProblems.ikkeLoggetInd.code]: 'token-refused',
  [commonProblems.ugyldigtInput.code]: 'input-refused',
};

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
    if (target.kind === 'unknown') this.#log.security('request-refused', { requestId: request.id, method: request.method, reason: 'path' });
    if (target.kind === 'unknown' || !reads) return sendProblem(reply, commonProblems.findesIkke);
    return forward(request, reply, { part: 'web', url: this.#config.webUrl, deadlineMs: this.#config.upstreamDeadlineMs }, { log: this.#log });
  }

  async #toService(request: FastifyRequest, reply: FastifyReply, { service, path }: Target & { kind: 'service' }): Promise<FastifyReply> {
    const shown = credentialOf(request, this.#config.ownOrigin);
    if ('refused' in shown) return this.#refuse(request, reply, service, shown.refused);
    const { credential } = shown;
    const isPublic = this.#isPublic(request.method, path);
    const background = request.headers['jobnet-background'] === '1';
    const introduction = await introduce({ callers: this.#callers, credential, service, isPublic, background });
    if ('refused' in introduction) return this.#refuse(request, reply, service, introduction.refused);
    if (credential) this.#forgetAfter(reply, path, credential);
    const upstream = { part: service, url: this.#config.serviceUrls[service], deadlineMs: this.#config.upstreamDeadlineMs };
    return forward(request, reply, upstream, { token: introduction.token, log: this.#log });
  }

  #refuse(request: FastifyRequest, reply: FastifyReply, part: ServiceName, problem: Problem): FastifyReply {
    const event = refusals[problem.code];
    if (event) this.#log.security(event, { requestId: request.id, method: request.method, part, status: problem.status, reason: problem.code });
    return sendProblem(reply, problem, problem.status === 503 ? retryAfterSeconds : undefined);
  }

  /** What ends the session is not answered from memory afterwards, and the browser forgets what the pages kept (ASVS 14.3.1). */
  #forgetAfter(reply: FastifyReply, path: string, credential: Credential): void {
    if (path === logout.path || path === deleteAdgang.path) reply.header('clear-site-data', '"storage"');
    if (path === logout.path) reply.raw.once('finish', () => this.#callers.drop(credential));
    if (path === deleteAdgang.path) reply.raw.once('finish', () => this.#callers.dropPerson(credential));
  }
}
