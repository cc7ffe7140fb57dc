import { stillingsbetegnelseUpdated } from '@jobnet/contracts';
import type { Outbox } from '@jobnet/messaging';
import type { EntityManager } from 'typeorm';
import type { Stillingsbetegnelse } from './stillingsbetegnelse.entity.ts';

/** JM-11: tells the whole state of a stillingsbetegnelse. */
export const tellStillingsbetegnelse = (outbox: Outbox, manager: EntityManager, row: Stillingsbetegnelse): void =>
  outbox.add(manager, stillingsbetegnelseUpdated, {
    subject: row.id,
    sequence: row.version,
    data: {
      stillingsbetegnelseId: row.id,
      conceptUri: row.conceptUri,
      label: row.label,
      erhvervsgruppe: row.gruppe,
      erhvervsomraade: row.omraade,
      aliasser: row.aliasser.map(({ aliasId, label }) => ({ aliasId, label })),
      ...(row.udgaaetFra ? { udgaaetFra: row.udgaaetFra } : {}),
      ...(row.afloeserUri ? { afloeserUri: row.afloeserUri } : {}),
    },
  });
