import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

const seconds = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** Adds `/metrics`: the process's own figures and how long answers took, by app. The gateway lets nobody outside ask for it. */
export const addMetrics = (server: FastifyInstance, appOf: (path: string) => string): void => {
  const registry = new Registry();
  registry.setDefaultLabels({ service: 'web' });
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({ name: 'web_request_duration_seconds', help: 'Time to answer one request', labelNames: ['app', 'status'], buckets: seconds, registers: [registry] });
  server.addHook('onResponse', (request, reply, done) => {
    duration.observe({ app: appOf(request.url), status: String(reply.statusCode) }, reply.elapsedTime / 1000);
    done();
  });
  server.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
};
