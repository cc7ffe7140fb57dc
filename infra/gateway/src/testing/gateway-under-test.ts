import { generateKeyPairSync } from 'node:crypto';
import { type ServiceName, serviceNames } from '@jobnet/contracts';
import { readConfig } from '../config.ts';
import { createGateway } from '../gateway.ts';
import { SmallUpstream } from './small-upstream.ts';

/** Where the tests say people find Jobnet. */
export const ownOrigin = 'http://localhost:8080';
export const secret = 's'.repeat(43);

/** A gateway with a small upstream for each part; identity knows the session `secret` unless a test says otherwise. */
export const gatewayUnderTest = async (env: Record<string, string> = {}) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const parts = Object.fromEntries(await Promise.all([...serviceNames, 'web' as const].map(async (name) => [name, await SmallUpstream.start()] as const))) as Record<ServiceName | 'web', SmallUpstream>;
  parts.identity.answer = answerQuestions;
  const urls = Object.fromEntries(Object.entries(parts).map(([name, { url }]) => [`${name.toUpperCase()}_URL`, url]));
  const caller = { ...privateKey.export({ format: 'jwk' }), kid: 'gateway' };
  const gateway = await createGateway(readConfig({ JOBNET_ENV: 'test', JOBNET_PORT: '0', JOBNET_URL: ownOrigin, GATEWAY_CALLER_JWK: JSON.stringify(caller), LOG_LEVEL: 'silent', ...urls, ...env }));
  const url = await gateway.listen({ port: 0, host: '127.0.0.1' });
  return {
    url,
    parts,
    callerKey: publicKey,
    get: (path: string, headers: Record<string, string> = {}) => fetch(`${url}${path}`, { headers, redirect: 'manual' }),
    send: (method: string, path: string, wish: { headers?: Record<string, string>; body?: string } = {}) => fetch(`${url}${path}`, { method, redirect: 'manual', ...wish }),
    questions: () => parts.identity.seen.filter(({ url: path }) => path.startsWith('/internal/')),
    close: async () => {
      await gateway.close();
      await Promise.all(Object.values(parts).map((part) => part.stop()));
    },
  };
};

export type GatewayUnderTest = Awaited<ReturnType<typeof gatewayUnderTest>>;

/** The session cookie of an audience. */
export const cookieOf = (audience: string, value = secret): string => `__Host-jobnet-${audience}=${value}`;

const principal = { id: '0190a5d0-0000-7000-8000-000000000001', role: 'borger' };
const tokens = { identity: 'token-for-identity', citizen: 'token-for-citizen', booking: 'token-for-booking' };
export const aliveAnswer = { state: 'alive', principal, tokens, expiresInSeconds: 60, idleSeconds: 1_200 };

const answerQuestions: SmallUpstream['answer'] = (request, response) => {
  const question = request.url.startsWith('/internal/') ? (JSON.parse(request.body) as { secret?: string; accessToken?: string }) : undefined;
  const alive = question && (question.secret === secret || question.accessToken === 'machine-token');
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(question ? (alive ? aliveAnswer : { state: 'dead', reason: 'unknown' }) : { url: request.url }));
};
