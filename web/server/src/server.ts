import Fastify, { type FastifyInstance } from 'fastify';
import { appOf, appsIn } from './apps.ts';
import { encodedFor, readBuild } from './assets.ts';
import { addMetrics } from './metrics.ts';
import { withNonce } from './page.ts';

const yearSeconds = 31_536_000;

/** The web host behind the gateway: the three apps' files, their pages with a strict policy, 404 for what no app knows. */
export const makeServer = (root: string): FastifyInstance => {
  const apps = appsIn(root);
  const builds = new Map(apps.map((app) => [app.name, readBuild(app)]));
  const server = Fastify({ routerOptions: { maxParamLength: 300 } });
  addMetrics(server, (url) => appOf(apps, url.split('?', 1)[0] ?? '')?.name ?? 'none');
  server.get('/healthz', () => ({ status: 'ok', parts: Object.fromEntries([...builds.keys()].map((name) => [name, 'ok'])) }));
  server.get('/*', (request, reply) => {
    const path = new URL(request.url, 'http://web').pathname;
    const app = appOf(apps, path);
    const build = app && builds.get(app.name);
    if (!app || !build) return reply.callNotFound();
    const asset = build.assets.get(path);
    if (asset) {
      const { body, encoding } = encodedFor(asset, request.headers['accept-encoding']);
      if (encoding) reply.header('content-encoding', encoding);
      return reply
        .header('cache-control', asset.immutable ? `public, max-age=${yearSeconds}, immutable` : 'public, max-age=300')
        .header('vary', 'accept-encoding')
        .type(asset.type)
        .send(body);
    }
    const { html, policy } = withNonce(build.page);
    return reply
      .status(app.known(path) ? 200 : 404)
      .header('content-security-policy', policy)
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'same-origin')
      .type('text/html; charset=utf-8')
      .send(html);
  });
  return server;
};
