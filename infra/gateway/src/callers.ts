import { commonProblems, type Problem, type ServiceName } from '@jobnet/contracts';
import type { FastifyRequest } from 'fastify';
import type { CallerCache } from './caller-cache.ts';
import { audienceOf, hasOurCookie, sessionSecretOf } from './cookies.rules.ts';
import { comesFromOurPage } from './csrf.rules.ts';
import { type CallerAnswer, type Credential, IdentityUnavailable } from './identity-client.ts';
import { forkertOprindelse } from './problems.ts';

const bearerForm = /^Bearer ([\w.~+/=-]+)$/i;

/** What the caller shows: a machine client's access token, or the session cookie of the wanted audience; or why neither counts. */
export const credentialOf = (request: FastifyRequest, ownOrigin: string): { readonly credential?: Credential } | { readonly refused: Problem } => {
  const { headers, method } = request;
  const accessToken = bearerForm.exec(headers.authorization ?? '')?.[1];
  if (accessToken) return { credential: { kind: 'machine', accessToken } };
  const audience = audienceOf(one(headers['jobnet-audience']));
  if (!audience) return { refused: commonProblems.ugyldigtInput };
  const origin = { method, csrfHeader: one(headers['jobnet-csrf']), origin: headers.origin, fetchSite: one(headers['sec-fetch-site']) };
  if (!comesFromOurPage({ ...origin, hasSession: hasOurCookie(headers.cookie) }, ownOrigin)) return { refused: forkertOprindelse };
  const secret = sessionSecretOf(headers.cookie, audience);
  return secret ? { credential: { kind: 'session', audience, secret } } : {};
};

/** What to say for the caller to a service: its internal token, nothing, or why the request stops here. */
export type Introduction = { readonly token?: string } | { readonly refused: Problem };

/** Whom to ask, for which service, and whether the endpoint is open to anyone. */
export interface IntroductionWish {
  readonly callers: CallerCache;
  readonly credential: Credential | undefined;
  readonly service: ServiceName;
  readonly isPublic: boolean;
  readonly background: boolean;
}

/**
 * Turns a credential into the service's internal token. A dead session is no caller (the service answers 401 where one is needed); a machine
 * token that is refused stops here. While identity is away, what anyone may read is still answered, anonymously.
 */
export const introduce = async ({ callers, credential, service, isPublic, background }: IntroductionWish): Promise<Introduction> => {
  if (!credential || (isPublic && service === 'identity')) return {};
  try {
    return introductionOf(await callers.resolve(credential, { background }), credential, service);
  } catch (error) {
    if (!(error instanceof IdentityUnavailable)) throw error;
    return isPublic ? {} : { refused: commonProblems.utilgaengelig };
  }
};

const introductionOf = (answer: CallerAnswer, credential: Credential, service: ServiceName): Introduction => {
  if (answer.state === 'alive') return tokenFor(answer.tokens[service]);
  return credential.kind === 'machine' ? { refused: commonProblems.ikkeLoggetInd } : {};
};

const tokenFor = (token: string | undefined): Introduction => (token ? { token } : {});

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value.join(',') : value);
