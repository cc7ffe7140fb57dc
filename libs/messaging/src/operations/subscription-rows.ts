import type { DataSource } from 'typeorm';
import type { Subscription } from '../consume/subscribe.ts';
import { inTransaction } from '../outbox/transaction.ts';
import { registerReadModels } from '../rebuild/read-model.ts';

/** Says in the database what this version reads: its read models, and its subscriptions in place of those of the last version. */
export const declareReading = async (dataSource: DataSource, group: string, subscriptions: readonly Subscription[]): Promise<void> => {
  await registerReadModels(dataSource, subscriptions);
  await declareSubscriptions(dataSource, group, subscriptions);
};

const declareSubscriptions = (dataSource: DataSource, group: string, subscriptions: readonly Subscription[]): Promise<void> =>
  inTransaction(dataSource, async (manager) => {
    await manager.query(`select pg_advisory_xact_lock(hashtext('jobnet subscriptions'))`);
    await manager.query('delete from messaging.subscriptions where group_id = $1', [group]);
    await manager.query(
      'insert into messaging.subscriptions (group_id, topic, consumer, mode) select $1, topic, consumer, mode from unnest($2::text[], $3::text[], $4::text[]) as s (topic, consumer, mode)',
      [group, subscriptions.map(({ contract }) => contract.type), subscriptions.map(({ consumer }) => consumer), subscriptions.map(({ mode }) => mode)],
    );
  });
