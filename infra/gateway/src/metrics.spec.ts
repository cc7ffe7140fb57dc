import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Counter, Registry } from 'prom-client';
import { serveMetrics } from './metrics.ts';

describe('serveMetrics', () => {
  let server: Awaited<ReturnType<typeof serveMetrics>>;
  const at = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

  beforeAll(async () => {
    const registry = new Registry();
    new Counter({ name: 'proeve_total', help: 'x', registers: [registry] }).inc(3);
    server = await serveMetrics(registry, { bind: '127.0.0.1', port: 0 });
  });
  afterAll(() => new Promise((resolve) => void server.close(resolve)));

  it('shows the figures under /metrics and nothing else', async () => {
    const answer = await fetch(at('/metrics'));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    expect(await answer.text()).toContain('proeve_total 3');
    expect((await fetch(at('/'))).status).toBe(404);
    expect((await fetch(at('/metrics'), { method: 'POST' })).status).toBe(404);
  });
});
