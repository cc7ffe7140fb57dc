import { eventually } from './eventually.ts';
import { testKafka } from './test-kafka.ts';
import type { TestKafka } from './test-kafka.ts';

describe('testKafka', () => {
  let broker: TestKafka;
  beforeAll(async () => {
    broker = await testKafka();
  }, 240_000);
  afterAll(async () => {
    await broker?.close();
  });

  it('creates a topic for a contract under its own prefix and carries a message', async () => {
    const topics = await broker.createTopics([{ type: 'moede-booked', partitions: 2 }]);
    const topic = topics['moede-booked'] ?? '';
    expect(topic).toBe(broker.named('moede-booked'));
    const received: string[] = [];
    const consumer = broker.kafka.consumer({ groupId: broker.named('reader') });
    const producer = broker.kafka.producer();
    try {
      await consumer.connect();
      await consumer.subscribe({ topic, fromBeginning: true });
      await consumer.run({ eachMessage: async ({ message }) => void received.push(String(message.value)) });
      await producer.connect();
      await producer.send({ topic, messages: [{ key: 'k', value: 'Rødgrød' }] });
      await eventually(() => received.includes('Rødgrød'), { what: 'the message to come back', withinMs: 20_000 });
    } finally {
      await Promise.all([consumer.disconnect(), producer.disconnect()]);
    }
  });

  it('refuses a topic no contract made', async () => {
    const producer = broker.kafka.producer({ allowAutoTopicCreation: false, retry: { retries: 0 } });
    await producer.connect();
    try {
      await expect(producer.send({ topic: broker.named('nobody-made-this'), messages: [{ value: 'x' }] })).rejects.toThrow(/topic/i);
    } finally {
      await producer.disconnect();
    }
  });
});
