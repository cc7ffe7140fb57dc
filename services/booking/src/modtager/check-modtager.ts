import type { AnswerOf, checkModtager } from '@jobnet/contracts';
import { Clock, newId } from '@jobnet/messaging';
import type { Steps } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { requireLeverandoer } from '../leverandoer/own-leverandoer.ts';
import { AssembleAddress } from './assemble-address.ts';
import { wordOf } from './modtager.rules.ts';
import { WebhookReceiverPort } from './webhook-receiver.port.ts';

type Answer = AnswerOf<typeof checkModtager>;

/** Nobody's CPR number: it names no day. */
const nobody = '0000000000';

/** Sends a vendor's receiver a test report: signed and encrypted as a real one, about nobody, and kept nowhere (FEJL-28). */
@Injectable()
export class CheckModtager {
  constructor(
    private readonly address: AssembleAddress,
    private readonly receiver: WebhookReceiverPort,
    private readonly clock: Clock,
  ) {}

  async execute(steps: Steps<Answer>, cvr: string): Promise<Answer> {
    const to = await steps.reserve(async (manager) => this.address.execute(manager, await requireLeverandoer(manager, cvr)));
    const { answer, varighedMs } = await this.receiver.deliver(to, {
      type: 'booking-fejl-proeve',
      id: newId(),
      cpr: nobody,
      fejlkode: '4',
      fejltekst: 'Prøve fra Jobnet: æ, ø og å.',
      fejlTidspunkt: this.clock.now().toISOString(),
    });
    return { lykkedes: answer.kind === 'taken', svar: wordOf(answer), varighedMs };
  }
}
