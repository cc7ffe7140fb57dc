import type { Kvittering } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DeliverBesked } from '../besked/deliver-besked.ts';
import { QueueMail } from '../mail/queue-mail.ts';

/** Gives a borger a receipt in the Beskedbakke and by mail, both from the same event (TIL-07, TIL-26, BOOK-21). */
@Injectable()
export class TellBorger {
  constructor(
    private readonly deliverBesked: DeliverBesked,
    private readonly queueMail: QueueMail,
  ) {}

  async execute(manager: EntityManager, receipt: { borgerId: string; eventId: string; kvittering: Kvittering }): Promise<void> {
    const { borgerId, eventId, kvittering } = receipt;
    await this.deliverBesked.execute(manager, { borgerId, sourceId: eventId, afsender: 'Jobnet', kraeverHandling: false, ...kvittering });
    await this.queueMail.execute(manager, {
      sourceId: eventId,
      to: { borgerId },
      subject: kvittering.emne,
      lines: [...kvittering.linjer, 'Du kan også læse kvitteringen i din beskedbakke på Jobnet.', 'Du kan ikke svare på denne mail.'],
      delivery: 'at-least-once',
    });
  }
}
