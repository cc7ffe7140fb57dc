import { CONFIG, Log, Measures } from '@jobnet/service-kit';
import { Module } from '@nestjs/common';
import type { IdentityConfig } from '../config.ts';
import { LoginBroker } from './login-broker.port.ts';
import { OidcBroker } from './oidc-broker.client.ts';

const settingsOf = (config: IdentityConfig) => ({
  issuer: config.MITID_ISSUER,
  jobnetUrl: config.JOBNET_URL,
  clientIds: { borger: config.OIDC_CLIENT_ID_BORGER, virksomhed: config.OIDC_CLIENT_ID_VIRKSOMHED, medarbejder: config.OIDC_CLIENT_ID_MEDARBEJDER },
  clientJwk: config.OIDC_CLIENT_JWK,
  allowHttp: config.JOBNET_ENV !== 'production',
});

/** The login broker. */
@Module({
  providers: [
    {
      provide: LoginBroker,
      inject: [CONFIG, Log, Measures],
      useFactory: (config: IdentityConfig, log: Log, measures: Measures) => new OidcBroker(settingsOf(config), log, measures),
    },
  ],
  exports: [LoginBroker],
})
export class BrokerModule {}
