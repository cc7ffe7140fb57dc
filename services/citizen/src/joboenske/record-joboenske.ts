import { newId } from '@jobnet/messaging';
import type { EntityManager } from 'typeorm';
import { JoboenskeHistorik } from './joboenske.entity.ts';

type Line = Pick<JoboenskeHistorik, 'conceptUri' | 'aliasId' | 'registreretAt'> & { readonly id: string };

/** JM-08: writes what happened to lines into the history kept for DFDG, in the same transaction as the change. */
export const recordJoboenske = async (
  manager: EntityManager,
  lines: readonly Line[],
  happened: Pick<JoboenskeHistorik, 'borgerId' | 'haendelse' | 'aarsag' | 'at'>,
): Promise<void> => {
  if (lines.length === 0) return;
  const rows = lines.map(({ id, conceptUri, aliasId, registreretAt }) => ({ id: newId(), joboenskeId: id, conceptUri, aliasId, registreretAt, ...happened }));
  await manager.insert(JoboenskeHistorik, rows);
};
