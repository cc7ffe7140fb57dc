import type { EntityManager } from 'typeorm';
import { SignaturnoegleRow } from './signaturnoegle.entity.ts';

/** The keys that sign what a vendor is told now, the newest first; none: Jobnet's common key alone. */
export const signingNow = (manager: EntityManager, leverandoerId: string, now: Date): Promise<SignaturnoegleRow[]> =>
  manager
    .createQueryBuilder(SignaturnoegleRow, 'n')
    .where('n.leverandoer_id = :leverandoerId and (n.udloeber is null or n.udloeber > :now)', { leverandoerId, now })
    .orderBy('n.oprettet', 'DESC')
    .addOrderBy('n.id', 'DESC')
    .getMany();
