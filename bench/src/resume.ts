import { type Figure, rounded } from './figure.ts';
import { onEffect, sampleOf, subjectsOf } from './sample-service.ts';
import type { Servers } from './servers.ts';

const awayMs = 5_000;
const giveUpMs = 60_000;

/** From the moment a killed broker answers metadata again to the first event handled: relay and consumer are back by then. */
export const consumingAgain = async (servers: Servers): Promise<Figure[]> => {
  const sample = await sampleOf(servers, 'resume');
  let handled = 0;
  onEffect(() => void (handled += 1));
  try {
    const stop = await sample.run([]);
    const until = async (count: number) => {
      for (const deadline = Date.now() + giveUpMs; handled < count; await new Promise((resolve) => setTimeout(resolve, 10))) {
        if (Date.now() > deadline) throw new Error('Nothing was handled in time');
      }
    };
    await sample.commit(subjectsOf(1), 1, 1);
    await until(1);
    await servers.killKafka();
    await sample.commit(subjectsOf(1), 1, 1);
    await new Promise((resolve) => setTimeout(resolve, awayMs));
    await servers.startKafka();
    await answersMetadata(sample.kafka);
    const answeredAt = performance.now();
    await until(2);
    const seconds = rounded((performance.now() - answeredAt) / 1_000);
    await stop();
    return [{ name: 'consuming again after the broker answers metadata', unit: 's', value: seconds, target: 5, stretch: 2, better: 'less', raw: { seconds, brokerAwaySeconds: awayMs / 1_000 } }];
  } finally {
    await sample.close();
  }
};

const answersMetadata = async (kafka: () => { admin<T>(work: (admin: { topics(): Promise<string[]> }) => Promise<T>): Promise<T>; close(): Promise<void> }): Promise<void> => {
  const port = kafka();
  await port.admin((admin) => admin.topics());
  await port.close();
};
