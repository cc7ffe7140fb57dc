import type { EntityManager } from 'typeorm';
import { BorgerRow } from './borger.entity.ts';

/**
 * Lets one transaction at a time decide between a borger's meetings and frister: a frist set while a meeting is booked would else see
 * no meeting, and the meeting no frist. Taken after the meeting's lock and before those of frister.
 */
export const holdBorger = async (manager: EntityManager, borgerId: string): Promise<void> => {
  await manager.findOne(BorgerRow, { where: { id: borgerId }, select: { id: true }, lock: { mode: 'for_no_key_update' } });
};
