import { tilmeldingRegistered } from '@jobnet/contracts';
import { eventually } from '@jobnet/testkit';
import type { Consumer, KafkaMessage } from 'kafkajs';
import type { FaultRow } from '../row.ts';
import { ConsumerGroup } from './consumer-group.ts';
import { underFault } from './run.ts';
import type { RunningServices } from './running-services.ts';

const topic = tilmeldingRegistered.type;
const leftWithinMs = 120_000;
const readWithinMs = 120_000;
const recordsAtOnce = 200;

/** Row 14: every record of the topic stands twice, and notifications reads the topic again from 0. */
export const topicReplayed: FaultRow = {
  id: 14,
  name: 'every record twice; notifications reads the whole topic again from 0',
  on: 'services',
  short: false,
  run: (context) => underFault(context, () => Promise.resolve([]), doubleAndReplay),
};

/** Stops the service until Kafka has let its member go, sets the offsets back as an operator does, and has it started again. */
const doubleAndReplay = async ({ system }: RunningServices): Promise<readonly never[]> => {
  const group = new ConsumerGroup(system.brokers);
  await group.during(async () => {
    await doubleRecords(group);
    const pid = system.pidOf('notifications');
    process.kill(pid, 'SIGSTOP');
    await eventually(() => group.isEmpty(), { what: 'the group to have no member', withinMs: leftWithinMs });
    await group.startOver(topic);
    process.kill(pid, 'SIGKILL');
    await system.back('notifications', pid);
    await eventually(() => group.hasRead(topic), { what: 'the topic to be read again', withinMs: readWithinMs });
  });
  return [];
};

/** Sends every record of the topic once more, byte for byte, to its own partition. */
const doubleRecords = async (group: ConsumerGroup): Promise<void> => {
  const producer = group.kafka.producer({ allowAutoTopicCreation: false });
  const consumer = group.kafka.consumer({ groupId: `doubling-${Date.now()}` });
  await Promise.all([producer.connect(), consumer.connect()]);
  try {
    const records = await readUpTo(consumer, await group.endsOf(topic));
    for (const [partition, messages] of records) {
      for (let from = 0; from < messages.length; from += recordsAtOnce) {
        const chunk = messages.slice(from, from + recordsAtOnce).map(({ headers, key, value }) => ({ headers, key, value, partition }));
        await producer.send({ topic, acks: -1, messages: chunk });
      }
    }
  } finally {
    await Promise.all([consumer.disconnect(), producer.disconnect()]);
  }
};

const readUpTo = async (consumer: Consumer, ends: ReadonlyMap<number, number>): Promise<Map<number, KafkaMessage[]>> => {
  const left = new Set([...ends].filter(([, end]) => end > 0).map(([partition]) => partition));
  const read = new Map([...left].map((partition) => [partition, [] as KafkaMessage[]]));
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    const eachMessage = ({ message, partition }: { message: KafkaMessage; partition: number }): Promise<void> => {
      const end = ends.get(partition) ?? 0;
      if (Number(message.offset) < end) read.get(partition)?.push(message);
      if (Number(message.offset) + 1 >= end) left.delete(partition);
      if (left.size === 0) resolve();
      return Promise.resolve();
    };
    consumer.run({ eachMessage }).catch(reject);
  });
  return read;
};
