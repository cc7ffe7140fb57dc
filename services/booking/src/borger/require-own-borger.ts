import { ikkeEgenBorger, type Principal, Refusal } from '@jobnet/contracts';
import type { EntityManager } from 'typeorm';
import { BorgerRow } from './borger.entity.ts';
import { isOwnBorger } from './borger.rules.ts';

/** The borger's row for an authority it belongs to; another's borger does not exist for it. */
export const requireOwnBorger = async (manager: EntityManager, principal: Principal, borgerId: string): Promise<BorgerRow> => {
  const borger = await manager.findOneBy(BorgerRow, { id: borgerId });
  if (!borger || !isOwnBorger(principal.organisation, borger)) throw new Refusal(ikkeEgenBorger);
  return borger;
};
