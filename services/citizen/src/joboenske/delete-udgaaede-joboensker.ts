import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { Joboenske } from './joboenske.entity.ts';
import type { JoboenskeLine } from './load-joboensker.ts';
import { recordJoboenske } from './record-joboenske.ts';

/** TIL-12: the tilmelding deletes the udgåede lines; the valid ones stay. */
export const deleteUdgaaedeJoboensker = async (manager: EntityManager, lines: readonly JoboenskeLine[], happened: { readonly borgerId: string; readonly at: Date }): Promise<void> => {
  if (lines.length === 0) return;
  await manager.delete(Joboenske, { id: In(lines.map(({ id }) => id)) });
  await recordJoboenske(manager, lines, { ...happened, haendelse: 'slettet', aarsag: 'tilmelding' });
};
