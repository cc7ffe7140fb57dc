import type { EntityManager } from 'typeorm';

/**
 * Makes the commands on one borger's records wait for each other until commit, so that a rule over several rows (one tilmelding,
 * at most 10 joboensker) holds under races. The first statement of every use-case that writes.
 */
export const lockBorger = async (manager: EntityManager, borgerId: string): Promise<void> => {
  await manager.query('select lock_borger($1)', [borgerId]);
};
