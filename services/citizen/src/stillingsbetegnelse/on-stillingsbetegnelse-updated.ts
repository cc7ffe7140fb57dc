import { type ReceivedEvent, stillingsbetegnelseUpdated } from '@jobnet/contracts';
import { On } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Stillingsbetegnelse } from './stillingsbetegnelse.entity.ts';

/** JM-05, TIL-11: keeps our copy of the taxonomy, so that choosing and retiring work while employer is down. */
@Injectable()
export class ProjectStillingsbetegnelse {
  @On(stillingsbetegnelseUpdated)
  async handle(event: ReceivedEvent<typeof stillingsbetegnelseUpdated>, manager: EntityManager): Promise<void> {
    const { data } = event;
    await manager.upsert(
      Stillingsbetegnelse,
      {
        conceptUri: data.conceptUri,
        stillingsbetegnelseId: data.stillingsbetegnelseId,
        label: data.label,
        erhvervsgruppe: data.erhvervsgruppe,
        erhvervsomraade: data.erhvervsomraade,
        aliasser: data.aliasser,
        udgaaetFra: data.udgaaetFra ?? null,
        afloeserUri: data.afloeserUri ?? null,
      },
      ['conceptUri'],
    );
  }
}
