import kafkajs from 'kafkajs';
import { untilHolds } from './stopwatch.ts';
import type { World } from './world.ts';

type Admin = kafkajs.Admin;

const asAdmin = async <T>({ brokers }: World, work: (admin: Admin) => Promise<T>): Promise<T> => {
  const admin = new kafkajs.Kafka({ clientId: 'faults-admin', brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
};

const topicsOf = ({ contracts }: World): string[] => Object.values(contracts).map(({ type }) => type);

/** Sets the group, which must have no members, back to the beginning of its topics. */
export const resetToStart = (world: World): Promise<void> =>
  asAdmin(world, async (admin) => {
    for (const topic of topicsOf(world)) await admin.resetOffsets({ groupId: world.group, topic, earliest: true });
  });

/** Waits until the group has committed the end of every partition. Throws when that takes too long. */
export const untilRead = (world: World, withinMs: number): Promise<number> =>
  asAdmin(world, (admin) => untilHolds('the group to have read everything', async () => (await lagOf(world, admin)) === 0, withinMs));

/** How many records a topic holds. */
export const sizeOf = (world: World, topic: string): Promise<number> =>
  asAdmin(world, async (admin) => (await admin.fetchTopicOffsets(topic)).reduce((sum, { high, low }) => sum + Number(high) - Number(low), 0));

const lagOf = async (world: World, admin: Admin): Promise<number> => {
  const topics = topicsOf(world);
  const committed = await admin.fetchOffsets({ groupId: world.group, topics });
  const next = new Map(committed.flatMap(({ partitions, topic }) => partitions.map(({ offset, partition }) => [`${topic}/${partition}`, Number(offset)])));
  const ends = await Promise.all(topics.map(async (topic) => (await admin.fetchTopicOffsets(topic)).map(({ high, partition }) => ({ place: `${topic}/${partition}`, high: Number(high) }))));
  return ends.flat().reduce((lag, { high, place }) => lag + (high === 0 ? 0 : high - Math.max(0, next.get(place) ?? 0)), 0);
};
