import { header, type IncomingRecord, type KafkaPort, type Outbox } from '@jobnet/messaging';
import { recordFor } from '@jobnet/messaging/testing';
import type { DataSource } from 'typeorm';

/** The mutant relay's port: a batch that the broker did not take counts as sent, so its rows are deleted. */
export const skippingPort = (port: KafkaPort): KafkaPort => ({
  produceBatch: (producer, records) => port.produceBatch(producer, records).catch(() => undefined),
  runConsumer: (options) => port.runConsumer(options),
  admin: (work) => port.admin(work),
  close: () => port.close(),
});

/** The mutant handler: writes its effect for every record that comes, remembering none. */
export const consumeWithoutInbox = async (kafka: KafkaPort, dataSource: DataSource, { group, topics }: { group: string; topics: readonly string[] }): Promise<void> => {
  const handle = async (record: IncomingRecord): Promise<void> => {
    const { mark } = JSON.parse(String(record.value)) as { mark: string };
    const trace = [String(record.key), Number(record.headers[header.sequence]), record.topic, mark];
    await dataSource.query('insert into effect (key, sequence, topic, mark) values ($1, $2, $3, $4)', trace);
    await dataSource.query('insert into projected (key, sequence, topic, mark) select $1, $2, $3, $4 where not exists (select 1 from projected where key = $1 and sequence >= $2)', trace);
  };
  await kafka.runConsumer({
    group, topics, concurrency: 3, onFatal: () => process.exit(1),
    onBatch: async (batch) => {
      for (const record of batch.records) {
        if (!batch.alive()) break;
        await handle(record);
        batch.settled(record);
      }
      return {};
    },
  });
};

/** The mutant writer's outbox: events go to the broker at once, whatever becomes of the transaction. */
export const emittingOutbox = (kafka: KafkaPort): Pick<Outbox, 'add'> => ({
  add: (_manager, contract, { data, sequence, subject }) => {
    void kafka.produceBatch('plain emit', [recordFor(contract, { data, sequence, subject })]).catch(() => undefined);
  },
});
