import { type Access, commonProblems, type Endpoint, type Principal, Refusal } from '@jobnet/contracts/define';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ENDPOINT } from '../endpoint/handle.ts';
import { EndpointRunner } from '../endpoint/endpoint-runner.ts';
import type { JobnetRequest } from '../http/request.ts';
import { TokenVerifier } from './token-verifier.ts';

/** Lets a request through when its endpoint's `access` allows the caller; a route without a contract is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly verifier: TokenVerifier,
    private readonly runner: EndpointRunner,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const endpoint = this.reflector.get<Endpoint | undefined>(ENDPOINT, context.getHandler());
    if (!endpoint) throw new Refusal(commonProblems.ingenAdgang);
    const request = context.switchToHttp().getRequest<JobnetRequest>();
    request.jobnet = { caller: await this.#callerOf(endpoint.access, request), runner: this.runner };
    return true;
  }

  async #callerOf(access: Access, request: JobnetRequest): Promise<Principal | undefined> {
    const token = bearerOf(request.headers.authorization);
    if (access.kind === 'internal') {
      if (!token) throw new Refusal(commonProblems.ikkeLoggetInd);
      const caller = await this.verifier.callerOf(token);
      if (!access.callers.some((allowed) => allowed === caller)) throw new Refusal(commonProblems.ingenAdgang);
      return { id: caller, role: 'drift' };
    }
    if (access.kind === 'public') return token ? this.verifier.principalOf(token).catch(() => undefined) : undefined;
    if (!token) throw new Refusal(commonProblems.ikkeLoggetInd);
    const principal = await this.verifier.principalOf(token);
    if (!access.roles.includes(principal.role)) throw new Refusal(commonProblems.ingenAdgang);
    const machine = principal.role === 'fagsystem' || principal.role === 'leverandoersystem';
    if (machine && !(access.scope && principal.scopes?.includes(access.scope))) throw new Refusal(commonProblems.ingenAdgang);
    return principal;
  }
}

const bearerOf = (header: string | undefined): string | undefined => /^Bearer ([\w.~+/=-]+)$/.exec(header ?? '')?.[1];
