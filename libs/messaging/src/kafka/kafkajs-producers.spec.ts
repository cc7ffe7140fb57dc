import { createRequire } from 'node:module';
import { jest } from '@jest/globals';
import kafkajs, { type Kafka, type ProducerBatch, type ProducerConfig, type RecordMetadata } from 'kafkajs';
import { KafkaJsProducers } from './kafkajs-producers.ts';
import type { SendError } from './kafka-port.ts';

const partitions = [0, 1, 2];
const partitionMetadata = partitions.map((partitionId) => ({ partitionId, leader: partitionId, isr: [], replicas: [], partitionErrorCode: 0 }));

type SendMessages = (parts: object) => (batch: object) => Promise<RecordMetadata[]>;
const load = createRequire(import.meta.url);
const sendMessages = load('kafkajs/src/producer/sendMessages') as SendMessages;
const createRetry = load('kafkajs/src/retry') as (options: object) => unknown;

/** kafkajs' own sending, to two brokers: the second loses its partition to the first, which has answered for its own, while the send is under way. */
const clientWhoseLeaderMoves = () => {
  const received: number[] = [];
  const leaderOf = [0, 1];
  const broker = (nodeId: number) => ({
    nodeId,
    produce: ({ topicData }: { topicData: { topic: string; partitions: { partition: number }[] }[] }) => {
      if (nodeId === 1) return Promise.reject(new kafkajs.KafkaJSProtocolError({ type: 'NOT_LEADER_FOR_PARTITION', code: 6, retriable: true, message: 'moved' } as never));
      for (const { partitions: sent } of topicData) received.push(...sent.map(({ partition }) => partition));
      return Promise.resolve({ topics: topicData.map(({ partitions: sent, topic }) => ({ topicName: topic, partitions: sent.map(({ partition }) => ({ partition, errorCode: 0, offset: '0' })) })) });
    },
  });
  const brokers = [broker(0), broker(1)];
  const nothing = () => Promise.resolve();
  const cluster = {
    refreshMetadataIfNecessary: nothing, addMultipleTargetTopics: nothing, isConnected: () => true,
    findTopicPartitionMetadata: () => leaderOf.map((leader, partitionId) => ({ partitionId, leader })),
    findLeaderForPartitions: (_topic: string, asked: string[]) => Object.groupBy(asked.map(Number), (partition) => leaderOf[partition] ?? 0),
    findBroker: ({ nodeId }: { nodeId: string }) => Promise.resolve(brokers[Number(nodeId)]),
    refreshMetadata: () => Promise.resolve(void (leaderOf[1] = 0)),
  };
  const eosManager = { acquireBrokerLock: nothing, releaseBrokerLock: nothing, isTransactional: () => false, getSequence: () => 0, updateSequence: () => undefined, getProducerId: () => 1, getProducerEpoch: () => 0 };
  const logger = { debug: () => undefined, error: () => undefined };
  const producer = ({ createPartitioner }: ProducerConfig) => ({
    connect: nothing, disconnect: nothing,
    sendBatch: sendMessages({ logger, cluster, partitioner: createPartitioner?.(), eosManager, retrier: createRetry({ initialRetryTime: 1, retries: 2 }) }),
  });
  return { kafka: { producer } as unknown as Kafka, received };
};

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

  it('do not take kafkajs\' word for a partition whose leader moved between two tries: it is sent with the next', async () => {
    const { kafka, received } = clientWhoseLeaderMoves();
    const producers = new KafkaJsProducers(kafka);
    await expect(producers.send('relay', records)).rejects.toMatchObject({ code: 'NOT_ANSWERED', permanent: false });
    expect(received).toEqual([0]);
    await producers.send('relay', records);
    expect(received.toSorted()).toEqual([0, 0, 1]);
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
