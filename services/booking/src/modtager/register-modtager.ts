import { randomBytes } from 'node:crypto';
import { type AnswerOf, cprKraeverHttps, Refusal, type registerModtager } from '@jobnet/contracts';
import { newId } from '@jobnet/messaging';
import type { Steps } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LeverandoerRow } from '../leverandoer/leverandoer.entity.ts';
import { requireLeverandoer } from '../leverandoer/own-leverandoer.ts';
import { AssembleAddress } from './assemble-address.ts';
import { wordOf } from './modtager.rules.ts';
import { PauseModtager } from './pause-modtager.ts';
import { WebhookReceiverPort } from './webhook-receiver.port.ts';

type Answer = AnswerOf<typeof registerModtager>;

/**
 * A vendor's new address for booking-fejl (FEJL-28). It is sent a signed challenge and taken into use only when it answers with it; then
 * what waited for the old one is due at once. Nothing is kept of an address that does not pass.
 */
@Injectable()
export class RegisterModtager {
  constructor(
    private readonly address: AssembleAddress,
    private readonly receiver: WebhookReceiverPort,
    private readonly pauseModtager: PauseModtager,
  ) {}

  async execute(steps: Steps<Answer>, { cvr, bookingFejlUrl }: { readonly cvr: string; readonly bookingFejlUrl: string }): Promise<Answer> {
    const to = await steps.reserve(async (manager) => {
      const vendor = await requireLeverandoer(manager, cvr);
      if (vendor.cprForm === 'json' && new URL(bookingFejlUrl).protocol !== 'https:') throw new Refusal(cprKraeverHttps);
      return { ...(await this.address.execute(manager, vendor)), bookingFejlUrl };
    });
    const { answer, varighedMs } = await this.receiver.prove(to, { id: newId(), udfordring: randomBytes(24).toString('base64url') });
    const proven = { lykkedes: answer.kind === 'taken', svar: wordOf(answer), varighedMs };
    return proven.lykkedes ? steps.settle((manager) => this.#use(manager, { cvr, bookingFejlUrl }, proven)) : proven;
  }

  async #use(manager: EntityManager, { cvr, bookingFejlUrl }: { readonly cvr: string; readonly bookingFejlUrl: string }, proven: Answer): Promise<Answer> {
    const vendor = await manager.findOneOrFail(LeverandoerRow, { where: { cvr }, lock: { mode: 'pessimistic_write' } });
    if (vendor.cprForm === 'json' && new URL(bookingFejlUrl).protocol !== 'https:') throw new Refusal(cprKraeverHttps);
    await manager.update(LeverandoerRow, { id: vendor.id }, { bookingFejlUrl, version: vendor.version + 1 });
    await this.pauseModtager.end(manager, vendor.id);
    return proven;
  }
}
