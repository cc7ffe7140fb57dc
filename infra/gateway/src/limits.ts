import { createHash } from 'node:crypto';
import { commonProblems } from '@jobnet/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayConfig } from './config.ts';
import { audienceOf, sessionSecretOf } from './cookies.rules.ts';
import { sendProblem } from './problems.ts';

/** Limits per address and, for those who show one, per session or access token. */
export const limitsOf = (app: FastifyInstance, config: GatewayConfig) => {
  const perAddress = app.createRateLimit({ max: config.ratePerAddress, timeWindow: '1 minute', keyGenerator: (request) => request.ip });
  const perCaller = app.createRateLimit({ max: config.ratePerSession, timeWindow: '1 minute', keyGenerator: callerKeyOf });
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const checks = callerKeyOf(request) === '' ? [perAddress] : [perAddress, perCaller];
    for (const check of checks) {
      const verdict = await check(request);
      if (!verdict.isAllowed && verdict.isExceeded) return sendProblem(reply, commonProblems.forMange, verdict.ttlInSeconds);
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
