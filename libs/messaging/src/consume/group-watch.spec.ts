import { describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import type { KafkaAdmin, KafkaPort, PartitionProgress } from '../kafka/kafka-port.ts';
import { silentLog } from '../log.ts';
import { MessagingMetrics } from '../metrics.ts';
import { GroupWatch } from './group-watch.ts';

const topic = 'proeve-taken';

/** A broker of which only what the watch asks is known. */
const watched = () => {
  const registry = new Registry();
  const seen = { state: 'Stable', members: 1, progress: [] as PartitionProgress[], away: false };
  const admin = { groupState: () => Promise.resolve(seen), progressOf: () => Promise.resolve(seen.progress) } as Partial<KafkaAdmin> as KafkaAdmin;
  const kafka: Partial<KafkaPort> = { admin: (work) => (seen.away ? Promise.reject(new Error('away')) : work(admin)) };
  const watch = new GroupWatch({ kafka: kafka as KafkaPort, group: 'citizen', topics: [topic], metrics: new MessagingMetrics(registry, 'citizen'), logger: silentLog });
  const value = async (name: string) => (await registry.getSingleMetric(name)?.get())?.values[0]?.value;
  const at = (next: number, end: number, partition = 0): PartitionProgress => ({ topic, partition, next: BigInt(next), end: BigInt(end) });
  return { watch, seen, value, at };
};

describe('GroupWatch', () => {
  it('counts its figures as old from its start, also when the broker has never answered', async () => {
    const { seen, value, watch } = watched();
    seen.away = true;
    expect(await value('messaging_measured_timestamp_seconds')).toBeUndefined();
    watch.start();
    expect(Number(await value('messaging_measured_timestamp_seconds')) * 1_000).toBeGreaterThan(Date.now() - 60_000);
    await watch.stop();
  });

  it('counts the age of the oldest unhandled record from when the partition reached it', async () => {
    const { at, seen, value, watch } = watched();
    seen.progress = [at(10, 10)];
    await watch.look(0);
    expect(await value('messaging_consumer_oldest_age_seconds')).toBe(0);
    seen.progress = [at(10, 12)];
    await watch.look(10_000);
    seen.progress = [at(10, 15)];
    await watch.look(40_000);
    expect(await value('messaging_consumer_lag')).toBe(5);
    expect(await value('messaging_consumer_oldest_age_seconds')).toBe(30);
    seen.progress = [at(12, 15)];
    await watch.look(50_000);
    expect(await value('messaging_consumer_oldest_age_seconds')).toBe(10);
    seen.progress = [at(15, 15)];
    await watch.look(60_000);
    expect(await value('messaging_consumer_oldest_age_seconds')).toBe(0);
  });

  it('shows the worst partition and the sum of what waits', async () => {
    const { at, seen, value, watch } = watched();
    seen.progress = [at(0, 4, 0), at(7, 7, 1)];
    await watch.look(0);
    seen.progress = [at(0, 4, 0), at(7, 9, 1)];
    await watch.look(20_000);
    expect(await value('messaging_consumer_lag')).toBe(6);
    expect(await value('messaging_consumer_oldest_age_seconds')).toBe(20);
  });

  it('says how the broker sees the group, and when it last did', async () => {
    const { seen, value, watch } = watched();
    seen.members = 2;
    await watch.look(5_000);
    expect([await value('messaging_group_members'), await value('messaging_group_stable')]).toEqual([2, 1]);
    Object.assign(seen, { state: 'Empty', members: 0 });
    await watch.look(9_000);
    expect([await value('messaging_group_members'), await value('messaging_group_stable')]).toEqual([0, 0]);
    seen.away = true;
    await expect(watch.look(99_000)).rejects.toThrow('away');
    expect(await value('messaging_measured_timestamp_seconds')).toBe(9);
  });

  it('remembers the oldest of a partition that grows for days', async () => {
    const { at, seen, value, watch } = watched();
    for (let look = 0; look <= 3_000; look += 1) {
      seen.progress = [at(0, look + 1)];
      await watch.look(look * 10_000);
    }
    expect(await value('messaging_consumer_oldest_age_seconds')).toBe(30_000);
  });
});
