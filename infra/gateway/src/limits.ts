import { createHash } from 'node:crypto';
import { commonProblems, showKalenderfeed } from '@jobnet/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayConfig } from './config.ts';
import { audienceOf, sessionSecretOf } from './cookies.rules.ts';
import type { Log } from './log.ts';
import { sendProblem } from './problems.ts';

/** A calendar fetches once an hour; this much leaves room for many calendars behind one secret, and none for a hammer. */
const feedPerMinute = 30;
const feedPath = showKalenderfeed.path.split(':')[0] ?? '';

/** Limits per address and, for those who show one, per session or access token, or per secret calendar address. */
export const limitsOf = (app: FastifyInstance, config: GatewayConfig, log: Log) => {
  const perAddress = app.createRateLimit({ max: config.ratePerAddress, timeWindow: '1 minute', keyGenerator: (request) => request.ip });
  const perCaller = app.createRateLimit({ max: config.ratePerSession, timeWindow: '1 minute', keyGenerator: callerKeyOf });
  const perFeed = app.createRateLimit({ max: feedPerMinute, timeWindow: '1 minute', keyGenerator: feedKeyOf });
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const checks = [
      { check: perAddress, reason: 'address' },
      ...(callerKeyOf(request) === '' ? [] : [{ check: perCaller, reason: 'caller' }]),
      ...(feedKeyOf(request) === '' ? [] : [{ check: perFeed, reason: 'feed' }]),
    ];
    for (const { check, reason } of checks) {
      const verdict = await check(request);
      if (verdict.isAllowed || !verdict.isExceeded) continue;
      log.security('limit-reached', { requestId: request.id, method: request.method, status: commonProblems.forMange.status, reason });
      return sendProblem(reply, commonProblems.forMange, verdict.ttlInSeconds);
    }
    return undefined;
  };
};

/** By the session secret alone: another cookie beside it must not give a new budget. */
const callerKeyOf = ({ headers }: FastifyRequest): string => {
  const audience = audienceOf(headers['jobnet-audience'] as string | undefined);
  const shown = headers.authorization ?? (audience && sessionSecretOf(headers.cookie, audience));
  return shown === undefined ? '' : hashOf(shown);
};

/** The secret stands in the path: only its hash is held on to. */
const feedKeyOf = ({ raw }: FastifyRequest): string => {
  const path = raw.url?.split('?', 1)[0] ?? '';
  return path.startsWith(feedPath) ? hashOf(path) : '';
};

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');
