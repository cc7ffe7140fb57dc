import { CONFIG } from '@jobnet/service-kit';
import { Module } from '@nestjs/common';
import type { IdentityConfig } from '../config.ts';
import { NoegleModule } from '../noegle/noegle.module.ts';
import { JwtClientAssertions } from './client-assertion.client.ts';
import { ClientAssertions } from './client-assertion.port.ts';
import { ExchangeToken } from './exchange-token.ts';
import { IssueAccessToken } from './issue-access-token.ts';
import { KlientController } from './klient.controller.ts';
import { ListKlienter } from './list-klienter.ts';
import { RegisterKlient } from './register-klient.ts';
import { UpdateKlientNoegler } from './update-klient-noegler.ts';

/** Machine clients. */
@Module({
  imports: [NoegleModule],
  controllers: [KlientController],
  providers: [
    { provide: ClientAssertions, useFactory: (config: IdentityConfig) => new JwtClientAssertions(config.JOBNET_URL), inject: [CONFIG] },
    RegisterKlient,
    UpdateKlientNoegler,
    ListKlienter,
    IssueAccessToken,
    ExchangeToken,
  ],
  exports: [ExchangeToken],
})
export class KlientModule {}
