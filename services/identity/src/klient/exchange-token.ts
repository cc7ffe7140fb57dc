import type { AnswerOf, exchangeMachineToken } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { IssueTokens } from '../noegle/issue-tokens.ts';
import { TokenSigner } from '../noegle/token-signer.port.ts';
import { KlientRow } from './klient.entity.ts';

/** A machine client's access token for internal tokens. The client must still exist, have a key, and still have the scopes. */
@Injectable()
export class ExchangeToken {
  constructor(
    private readonly signer: TokenSigner,
    private readonly issueTokens: IssueTokens,
  ) {}

  async execute(manager: EntityManager, accessToken: string): Promise<AnswerOf<typeof exchangeMachineToken>> {
    const opened = await this.signer.openAccessToken(accessToken);
    const klient = opened && (await manager.findOneBy(KlientRow, { id: opened.klient }));
    if (!klient || klient.jwks.keys.length === 0) return { state: 'dead', reason: 'unknown' };
    const principal = {
      id: klient.id,
      role: klient.role,
      organisation: { kind: klient.organisationKind, code: klient.organisationCode },
      scopes: opened.scopes.filter((scope) => klient.scopes.includes(scope)),
    };
    const tokens = await this.issueTokens.execute(principal);
    return { state: 'alive', principal, ...tokens, idleSeconds: tokens.expiresInSeconds };
  }
}
