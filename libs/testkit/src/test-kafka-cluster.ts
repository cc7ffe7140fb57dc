import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKafkaCluster } from '@jobnet/embedded';

/** How to come in as one principal; fits `KafkaConnection`. */
export interface TestPrincipal {
  readonly tls: { readonly ca: string[] };
  readonly sasl: { readonly mechanism: 'scram-sha-512'; readonly username: string; readonly password: string };
}

/** A Kafka of a test's own, whose brokers it may stop, kill and start again by index. */
export interface TestKafkaCluster extends Awaited<ReturnType<typeof startKafkaCluster>> {
  /** Of a secured cluster: how this user comes in. */
  as(username: string, password?: string): TestPrincipal;
}

/**
 * Starts brokers for one test file alone. With `principals` they ask for TLS, a password and rights; `ops` is the administrator and always there.
 * Embedded only: containers cannot be killed one by one on the same address.
 */
export async function testKafkaCluster({ size, principals }: { readonly size: number; readonly principals?: readonly string[] }): Promise<TestKafkaCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'jobnet-kafka-'));
  const users = principals && Object.fromEntries(['ops', ...principals].map((name) => [name, `${name}-password`]));
  const cluster = await startKafkaCluster({ folder, size, users });
  return {
    ...cluster,
    as: (username, password = users?.[username] ?? '') => ({
      tls: { ca: [readFileSync(cluster.ca ?? '', 'utf8')] },
      sasl: { mechanism: 'scram-sha-512', username, password },
    }),
    close: async () => {
      await cluster.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
