import rateLimit from '@fastify/rate-limit';
import replyFrom from '@fastify/reply-from';
import fastify, { type FastifyInstance } from 'fastify';
import { addHeaders, answerError, answerUnknown } from './answers.ts';
import { CallerCache } from './caller-cache.ts';
import type { GatewayConfig } from './config.ts';
import { Door } from './door.ts';
import { watchForgery } from './forgery.ts';
import { systemHealth } from './health.ts';
import { IdentityClient } from './identity-client.ts';
import { limitsOf } from './limits.ts';
import { Log } from './log.ts';
import { makeRegistry, measureRequests } from './metrics.ts';
import { requestIdOf, traceRequests } from './traces.ts';

const bodyLimitBytes = 1_048_576;
const requestTimeoutMs = 30_000;
const connectTimeoutMs = 2_000;
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** The one door (architecture.md): session cookie to internal token, proxy by path, CSRF, limits, security headers, health of all parts. */
export const createGateway = async (config: GatewayConfig, registry = makeRegistry()): Promise<FastifyInstance> => {
  const log = new Log(config.logLevel);
  const identity = IdentityClient.signingWith(config.callerKey, config.serviceUrls.identity);
  const callers = new CallerCache((credential, use) => identity.ask(credential, use));
  const app = fastify({
    logger: false,
    bodyLimit: bodyLimitBytes,
    requestTimeout: requestTimeoutMs,
    trustProxy: config.trustedProxies.length > 0 ? config.trustedProxies : false,
    genReqId: ({ headers }) => requestIdOf(headers),
    frameworkErrors: (error, request, reply) => answerError(error, request, reply, log),
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply, log));
  addHeaders(app, config.environment);
  watchForgery(app, log);
  traceRequests(app);
  measureRequests(app, registry);
  await app.register(rateLimit, { global: false });
  await app.register(replyFrom, { disableRequestLogging: true, undici: { connect: { timeout: connectTimeoutMs } } });
  const door = new Door(config, callers, log);
  const limits = limitsOf(app, config, log);
  app.get('/healthz', { onRequest: limits }, async (_request, reply) => {
    const health = await systemHealth({ ...config.serviceUrls, web: config.webUrl });
    return reply.status(health.status === 'down' ? 503 : 200).header('cache-control', 'no-store').send(health);
  });
  app.route({ method: methods, url: '/*', onRequest: limits, handler: (request, reply) => door.pass(request, reply) });
  app.setNotFoundHandler(answerUnknown);
  app.addHook('onClose', () => callers.close());
  return app;
};
