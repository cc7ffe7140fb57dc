import { type PayloadOf, stillingsbetegnelseUpdated } from '@jobnet/contracts';
import type { Outbox } from '@jobnet/messaging';
import type { EntityManager } from 'typeorm';
import type { Stillingsbetegnelse } from './stillingsbetegnelse.entity.ts';

/** The whole state of a stillingsbetegnelse at its version. */
export const stateOf = (row: Stillingsbetegnelse): { subject: string; sequence: number; data: PayloadOf<typeof stillingsbetegnelseUpdated> } => ({
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

/** JM-11: tells the whole state of a stillingsbetegnelse. */
export const tellStillingsbetegnelse = (outbox: Outbox, manager: EntityManager, row: Stillingsbetegnelse): void =>
  outbox.add(manager, stillingsbetegnelseUpdated, stateOf(row));
