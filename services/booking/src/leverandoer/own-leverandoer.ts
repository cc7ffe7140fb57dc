import { leverandoerFindesIkke, type Principal, Refusal } from '@jobnet/contracts';
import type { EntityManager } from 'typeorm';
import { LeverandoerRow } from './leverandoer.entity.ts';

/** The vendor with this CVR number, which must be registered. */
export const requireLeverandoer = async (manager: EntityManager, cvr: string): Promise<LeverandoerRow> => {
  const vendor = await manager.findOneBy(LeverandoerRow, { cvr });
  if (!vendor) throw new Refusal(leverandoerFindesIkke);
  return vendor;
};

/** The CVR number that a vendor's employee or machine client acts for. */
export const cvrOf = (principal: Principal): string => principal.cvr ?? principal.organisation?.code ?? '';
