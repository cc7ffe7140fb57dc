import type { EntityManager } from 'typeorm';

/**
 * Makes the commands on one borger's records wait for each other until commit, so that a rule over several rows (one tilmelding,
 * at most 10 joboensker) holds under races. The first statement of every use-case that writes.
 */
export const lockBorger = async (manager: EntityManager, borgerId: string): Promise<void> => {
  await manager.query('insert into borger (borger_id) values ($1) on conflict do nothing', [borgerId]);
  await manager.query('select 1 from borger where borger_id = $1 for update', [borgerId]);
};
