import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KafkaJsPort } from '@jobnet/messaging';
import { testKafka, type TestKafka } from '@jobnet/testkit';

const root = join(import.meta.dirname, '..', '..', '..');
const page = readFileSync(join(root, 'docs', 'runbooks', 'kafka-tools.md'), 'utf8');
const lines = [...page.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap(([, block]) => (block ?? '').split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('export '))
  .filter((line) => !line.startsWith('npm run ops'));

/** Enough that each of three partitions gets some, and that another hash cannot put all where ours does. */
const keys = Array.from({ length: 12 }, (_, at) => at);

describe('the lines of docs/runbooks/kafka-tools.md', () => {
  let broker: TestKafka;
  let port: KafkaJsPort;
  const topic = () => broker.named('proeve');
  const run = (line: string) =>
    spawnSync('bash', ['-o', 'pipefail', '-c', line], { cwd: root, encoding: 'utf8', env: { ...process.env, BROKERS: broker.brokers.join(','), TOPIC: topic(), GROUP: broker.named('group') } });

  beforeAll(async () => {
    broker = await testKafka();
    await broker.createTopics([{ type: 'proeve' }]);
    port = new KafkaJsPort({ clientId: broker.prefix, brokers: broker.brokers });
    const records = keys.map((at) => ({ topic: topic(), key: `key-${at}`, value: Buffer.from('{}'), headers: { ce_type: 'proeve' } }));
    await port.produceBatch('test', records);
    const admin = broker.kafka.admin();
    await admin.connect();
    await admin.setOffsets({ groupId: broker.named('group'), topic: topic(), partitions: [{ partition: 0, offset: '0' }] });
    await admin.disconnect();
  }, 240_000);
  afterAll(async () => {
    await port?.close();
    await broker?.close();
  });

  it('work as they are written', () => {
    expect(lines.length).toBeGreaterThanOrEqual(10);
    expect(lines.map(run).flatMap(({ status, stderr }, at) => (status === 0 ? [] : [{ line: lines[at], status, stderr }]))).toEqual([]);
  }, 300_000);

  it('put a key where our producers put it, but only with murmur2_random', () => {
    const line = lines.find((one) => one.includes('-P -t')) ?? '';
    const placesOf = () => run(`kcat -b $BROKERS -C -t $TOPIC -e -q -f '%k %p\\n'`).stdout.trim().split('\n').sort();
    const ours = placesOf();
    expect(new Set(ours.map((place) => place.split(' ')[1])).size).toBe(3);
    for (const at of keys) expect(run(line.replace('key-1', `key-${at}`)).status).toBe(0);
    expect([...new Set(placesOf())]).toEqual([...new Set(ours)]);
    for (const at of keys) run(line.replace('key-1', `key-${at}`).replace(' -X partitioner=murmur2_random', ''));
    expect(new Set(placesOf()).size).toBeGreaterThan(new Set(ours).size);
  }, 300_000);
});
