import { defineEndpoint, id, internal, serviceNames, type ServiceName } from '@jobnet/contracts/define';
import { FieldCipher, redeemClaims } from '@jobnet/messaging';
import { Controller, Inject } from '@nestjs/common';
import { z } from 'zod';
import type { CallOf } from '../endpoint/call.ts';
import { Handle } from '../endpoint/handle.ts';
import { KIT_CONFIG } from '../runtime/tokens.ts';
import type { KitConfig } from '../runtime/config.ts';

const answer = z.object({
  claims: z.array(z.object({ id, state: z.enum(['value', 'expired', 'revoked', 'unknown']), value: z.unknown().optional() })),
});

/** The owner's side of the claim check: readers redeem what did not stand in the topic, in batches, each one logged. */
const makeRedeemEndpoint = (service: ServiceName) =>
  defineEndpoint({
    name: 'redeemClaims',
    service,
    method: 'POST',
    path: '/internal/claims/redeem',
    access: internal(...serviceNames),
    summary: 'Gives the claimed content of events to the services of their audience.',
    body: z.object({ ids: z.array(id).min(1).max(500) }),
    answer,
    idempotency: 'none',
  });

/** The same for every service; which one serves it says its address. */
export const redeemEndpoint = makeRedeemEndpoint('identity');

/** Serves claims that this service's events carry. */
@Controller()
export class ClaimsController {
  constructor(
    @Inject(KIT_CONFIG) private readonly config: KitConfig,
    private readonly cipher: FieldCipher,
  ) {}

  @Handle(redeemEndpoint)
  async redeem(call: CallOf<typeof redeemEndpoint>) {
    const reader = call.principal.id as ServiceName;
    const claims = await redeemClaims(call.manager, { ids: call.body.ids, audience: reader, owner: this.config.service, cipher: this.cipher });
    return { claims };
  }
}
