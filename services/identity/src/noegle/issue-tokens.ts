import * as contracts from '@jobnet/contracts';
import type { Principal, ServiceName } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import { endpointsIn, reachOf } from './reach.rules.ts';
import { internalTokenSeconds, TokenSigner } from './token-signer.port.ts';

const endpoints = endpointsIn(contracts);

/** One internal token for each service that the caller's role may reach; the gateway adds the right one to each request. */
@Injectable()
export class IssueTokens {
  constructor(private readonly signer: TokenSigner) {}

  async execute(principal: Principal) {
    const reach = reachOf(principal.role, endpoints);
    const signed = await Promise.all(reach.map(async (service) => [service, await this.signer.internalToken(principal, service)] as const));
    return { tokens: Object.fromEntries(signed) as Partial<Record<ServiceName, string>>, expiresInSeconds: internalTokenSeconds };
  }
}
