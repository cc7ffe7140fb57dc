import { type AnswerOf, type BodyOf, grantTypeAfvist, type issueToken, klientAfvist, Refusal, scopeAfvist } from '@jobnet/contracts';
import { Log } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { accessTokenSeconds, TokenSigner } from '../noegle/token-signer.port.ts';
import { ClientAssertions } from './client-assertion.port.ts';
import { KlientRow } from './klient.entity.ts';
import { grantedScopes } from './klient.rules.ts';

/** OAuth 2.0 client credentials with `private_key_jwt`: a proven machine client gets an access token; each assertion works once. The log is told how it ended. */
@Injectable()
export class IssueAccessToken {
  constructor(
    private readonly assertions: ClientAssertions,
    private readonly signer: TokenSigner,
    private readonly log: Log,
  ) {}

  async execute(manager: EntityManager, request: BodyOf<typeof issueToken>): Promise<AnswerOf<typeof issueToken>> {
    try {
      const answer = await this.#issue(manager, request);
      this.log.security('login-succeeded', { way: 'klient' });
      return answer;
    } catch (error) {
      if (error instanceof Refusal) this.log.security('login-refused', { way: 'klient', reason: error.problem.code });
      throw error;
    }
  }

  async #issue(manager: EntityManager, request: BodyOf<typeof issueToken>): Promise<AnswerOf<typeof issueToken>> {
    if (request.grant_type !== 'client_credentials') throw new Refusal(grantTypeAfvist, { error: 'unsupported_grant_type' });
    const klient = await this.#provenKlient(manager, request.client_assertion);
    if (!klient || (request.client_id && request.client_id !== klient.klientId)) throw new Refusal(klientAfvist, { error: 'invalid_client' });
    const scopes = grantedScopes(klient.scopes, request.scope);
    if (!scopes) throw new Refusal(scopeAfvist, { error: 'invalid_scope' });
    const token = await this.signer.accessToken({ klient: klient.id, scopes });
    return { access_token: token, token_type: 'Bearer', expires_in: accessTokenSeconds, scope: scopes.join(' ') };
  }

  async #provenKlient(manager: EntityManager, assertion: string): Promise<KlientRow | undefined> {
    const klientId = this.assertions.klientIdIn(assertion);
    const klient = klientId === undefined ? null : await manager.findOneBy(KlientRow, { klientId });
    const proven = klient && (await this.assertions.prove(assertion, { klientId: klient.klientId, keys: klient.jwks.keys }));
    if (!proven) return undefined;
    const first = await manager.query<unknown[]>(
      'insert into klient_jti (klient_id, jti, expires_at) values ($1, $2, $3) on conflict do nothing returning 1',
      [klient.id, proven.jti, proven.expiresAt],
    );
    return first.length > 0 ? klient : undefined;
  }
}
