import { CONFIG } from '@jobnet/service-kit';
import { Module } from '@nestjs/common';
import type { IdentityConfig } from '../config.ts';
import { IssueTokens } from './issue-tokens.ts';
import { NoegleController } from './noegle.controller.ts';
import { ShowSigningKeys } from './show-signing-keys.ts';
import { JwkTokenSigner } from './token-signer.client.ts';
import { TokenSigner } from './token-signer.port.ts';

/** identity's keys and what they sign. */
@Module({
  controllers: [NoegleController],
  providers: [
    {
      provide: TokenSigner,
      useFactory: (config: IdentityConfig) => new JwkTokenSigner(config.IDENTITY_SIGNING_JWKS.keys, config.JOBNET_URL),
      inject: [CONFIG],
    },
    IssueTokens,
    ShowSigningKeys,
  ],
  exports: [TokenSigner, IssueTokens],
})
export class NoegleModule {}
