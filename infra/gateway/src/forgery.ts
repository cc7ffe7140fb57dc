import type { FastifyInstance } from 'fastify';
import { forgedHeaders } from './headers.rules.ts';
import type { Log } from './log.ts';

/** Tells the log of requests that try to pass for something else: headers of ours (they are taken away), and HTTP that is none. */
export const watchForgery = (app: FastifyInstance, log: Log): void => {
  app.addHook('onRequest', (request, _reply, done) => {
    const count = forgedHeaders(request.headers);
    if (count > 0) log.security('header-refused', { requestId: request.id, method: request.method, count });
    done();
  });
  app.server.on('clientError', (error: NodeJS.ErrnoException) => {
    if (error.code?.startsWith('HPE_')) log.security('request-refused', { reason: 'http', errorCode: error.code });
  });
};
