import { jest } from '@jest/globals';
import kafkajs, { type Kafka, type ProducerBatch, type ProducerConfig, type RecordMetadata } from 'kafkajs';
import { KafkaJsProducers } from './kafkajs-producers.ts';
import type { SendError } from './kafka-port.ts';

const partitions = [0, 1, 2];
const partitionMetadata = partitions.map((partitionId) => ({ partitionId, leader: partitionId, isr: [], replicas: [], partitionErrorCode: 0 }));

describe('named producers', () => {
  /** A client that chooses partitions as kafkajs does, and answers only for those that a test lets through. */
  const clientAnswering = (answers: (partition: number) => boolean) => {
    const disconnect = jest.fn(() => Promise.resolve());
    const producer = ({ createPartitioner }: ProducerConfig) => ({
      connect: () => Promise.resolve(),
      disconnect,
      sendBatch: ({ topicMessages = [] }: ProducerBatch): Promise<RecordMetadata[]> => {
        const choose = createPartitioner?.();
        const chosen = new Map<string, RecordMetadata>();
        for (const { messages, topic } of topicMessages) {
          for (const message of messages) {
            const partition = choose?.({ topic, partitionMetadata, message }) ?? 0;
            if (answers(partition)) chosen.set(`${topic}/${partition}`, { topicName: topic, partition, errorCode: 0, baseOffset: '0' });
          }
        }
        return Promise.resolve([...chosen.values()]);
      },
    });
    return { kafka: { producer } as unknown as Kafka, disconnect };
  };
  const records = Array.from({ length: 60 }, (_, at) => ({ topic: 'proeve-taken', key: `key ${at}`, value: Buffer.from('{}'), headers: {} }));

  it('are done when every partition has answered', async () => {
    const { disconnect, kafka } = clientAnswering(() => true);
    const producers = new KafkaJsProducers(kafka);
    await producers.send('relay', records);
    await producers.send('relay', records.slice(0, 1));
    expect(disconnect).not.toHaveBeenCalled();
  });

  it('fail, and begin anew, when a partition that something was meant for has not answered', async () => {
    let silent = 1;
    const { disconnect, kafka } = clientAnswering((partition) => partition !== silent);
    const producers = new KafkaJsProducers(kafka);
    await expect(producers.send('relay', records)).rejects.toMatchObject({ code: 'NOT_ANSWERED', permanent: false } satisfies Partial<SendError>);
    expect(disconnect).toHaveBeenCalledTimes(1);
    silent = -1;
    await producers.send('relay', records);
  });

  it('know only what the latest send was meant for', async () => {
    const first = kafkajs.Partitioners.DefaultPartitioner()({ topic: 'proeve-taken', partitionMetadata, message: { key: 'key 0', value: null } });
    const firstOnly = { is: false };
    const { kafka } = clientAnswering((partition) => !firstOnly.is || partition === first);
    const producers = new KafkaJsProducers(kafka);
    await producers.send('relay', records);
    firstOnly.is = true;
    await producers.send('relay', records.slice(0, 1));
  });
});
