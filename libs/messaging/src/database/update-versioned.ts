import type { EntityManager, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';

/** Another command changed the aggregate first. The caller starts again from loading. */
export class StaleWrite extends Error {
  constructor() {
    super('The aggregate was changed by someone else');
    this.name = 'StaleWrite';
  }
}

/**
 * Saves changes to an aggregate if it still has the version that was loaded; its version is then one higher, which is the sequence
 * of the event that tells it. Throws `StaleWrite` otherwise.
 */
export const updateVersioned = async <E extends ObjectLiteral & { id: string; version: number }>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  loaded: { readonly id: string; readonly version: number },
  changes: QueryDeepPartialEntity<Omit<E, 'id' | 'version'>>,
): Promise<void> => {
  const result = await manager
    .createQueryBuilder()
    .update(entity)
    .set({ ...changes, version: loaded.version + 1 } as QueryDeepPartialEntity<E>)
    .where('id = :id and version = :version', { id: loaded.id, version: loaded.version })
    .execute();
  if (result.affected !== 1) throw new StaleWrite();
};
