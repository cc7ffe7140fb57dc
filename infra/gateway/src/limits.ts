import { createHash } from 'node:crypto';
import { commonProblems } from '@jobnet/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayConfig } from './config.ts';
import { audienceOf, sessionSecretOf } from './cookies.rules.ts';
import type { Log } from './log.ts';
import { sendProblem } from './problems.ts';

/** Limits per address and, for those who show one, per session or access token. */
export const limitsOf = (app: FastifyInstance, config: GatewayConfig, log: Log) => {
  const perAddress = app.createRateLimit({ max: config.ratePerAddress, timeWindow: '1 minute', keyGenerator: (request) => request.ip });
  const perCaller = app.createRateLimit({ max: config.ratePerSession, timeWindow: '1 minute', keyGenerator: callerKeyOf });
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const checks = [{ check: perAddress, reason: 'address' }, ...(callerKeyOf(request) === '' ? [] : [{ check: perCaller, reason: 'caller' }])];
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
  return shown === undefined ? '' : createHash('sha256').update(shown).digest('base64url');
};
