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
    request.jobnet = { endpoint, caller: undefined, runner: this.runner };
    request.jobnet.caller = await this.#callerOf(endpoint.access, request.headers.authorization);
    requireAllowed(endpoint.access, request.jobnet.caller);
    return true;
  }

  async #callerOf(access: Access, header: string | undefined): Promise<Principal | undefined> {
    const token = bearerOf(header);
    if (access.kind === 'internal') return token ? { id: await this.verifier.callerOf(token), role: 'drift' } : undefined;
    const principal = token ? this.verifier.principalOf(token) : undefined;
    return access.kind === 'public' ? principal?.catch(() => undefined) : principal;
  }
}

const requireAllowed = (access: Access, caller: Principal | undefined): void => {
  if (access.kind === 'public') return;
  if (!caller) throw new Refusal(commonProblems.ikkeLoggetInd);
  if (!isAllowed(access, caller)) throw new Refusal(commonProblems.ingenAdgang);
};

const isAllowed = (access: Exclude<Access, { kind: 'public' }>, { id, role, scopes }: Principal): boolean => {
  if (access.kind === 'internal') return access.callers.some((allowed) => allowed === id);
  const isMachine = role === 'fagsystem' || role === 'leverandoersystem';
  return access.roles.includes(role) && (!isMachine || (access.scope !== undefined && (scopes?.includes(access.scope) ?? false)));
};

const bearerOf = (header: string | undefined): string | undefined => /^Bearer ([\w.~+/=-]+)$/.exec(header ?? '')?.[1];
