import { createServer, type Server } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { targetOf } from './target.rules.ts';

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 30];

/** The gateway's figures, the process's own included. */
export const makeRegistry = (): Registry => {
  const registry = new Registry();
  registry.setDefaultLabels({ service: 'gateway' });
  collectDefaultMetrics({ register: registry });
  return registry;
};

/** How long each answer took, by the part that gave it; a path has no label, it holds ids. */
export const measureRequests = (app: FastifyInstance, registry: Registry): void => {
  const duration = new Histogram({
    name: 'gateway_request_duration_seconds',
    help: 'Time from a request reaching the gateway to the end of its answer',
    labelNames: ['part', 'method', 'status'],
    buckets: seconds,
    registers: [registry],
  });
  app.addHook('onResponse', (request, reply, done) => {
    const target = targetOf(request.raw.url ?? '');
    const part = target.kind === 'service' ? target.service : target.kind;
    duration.observe({ part, method: request.method, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
    done();
  });
};

/** Serves the figures on a port of their own, which no one outside reaches: everything on the gateway's port is the world's. */
export const serveMetrics = (registry: Registry, { bind, port }: { readonly bind: string; readonly port: number }): Promise<Server> => {
  const server = createServer((request, answer) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      answer.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => answer.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => answer.writeHead(500).end(),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, bind, () => resolve(server));
  });
};
