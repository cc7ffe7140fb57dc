import { type ClaimRedeemer, type Clock, type FieldCipher, type KafkaPort, MessagingModule } from '@jobnet/messaging';
import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import type { Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { EndpointRunner } from '../endpoint/endpoint-runner.ts';
import { invalidInput, ProblemFilter } from '../http/problem-filter.ts';
import { Measures } from '../observe/measures.ts';
import { AccessGuard } from '../security/access-guard.ts';
import { ClaimsController } from '../security/claims.controller.ts';
import { TokenVerifier } from '../security/token-verifier.ts';
import { AccessLog } from '../state/access-log.ts';
import { IdempotencyKeys } from '../state/idempotency-keys.ts';
import { PurgeIdempotencyKeys } from '../state/purge-idempotency-keys.ts';
import { SealAccessLog } from '../state/seal-access-log.ts';
import { CONFIG, type KitConfig } from './config.ts';
import { Log } from './log.ts';
import type { ServiceDefinition } from './service-definition.ts';
import { KIT_CONFIG, SERVICE_DEFINITION } from './tokens.ts';

/** What differs between a running service and one under test. */
export interface KitParts {
  readonly definition: ServiceDefinition;
  readonly config: KitConfig;
  readonly own: unknown;
  readonly dataSource: DataSource;
  readonly kafka: KafkaPort;
  readonly clock: Clock;
  readonly cipher: FieldCipher;
  readonly log: Log;
  readonly verifier: TokenVerifier;
  /** The metrics that `/metrics` shows. */
  readonly registry: Registry;
  readonly redeemer: ClaimRedeemer;
  /** Something died that cannot be revived in this process. */
  readonly onFatal: (error: unknown) => void;
}

const value = (provide: unknown, useValue: unknown): Provider => ({ provide: provide as symbol, useValue });

/** The one global module: everything slices may inject that is not their own. */
@Global()
@Module({})
export class KitModule {
  static of(parts: KitParts): DynamicModule {
    const messaging = MessagingModule.forService({
      service: parts.definition.name,
      dataSource: parts.dataSource,
      kafka: parts.kafka,
      clock: parts.clock,
      cipher: parts.cipher,
      ...(parts.definition.sealedFields ? { sealedFields: parts.definition.sealedFields } : {}),
      subscriptions: parts.definition.subscriptions,
      tells: parts.definition.tells,
      redeemer: parts.redeemer,
      logger: parts.log,
      onFatal: parts.onFatal,
      registry: parts.registry,
    });
    const values = [
      value(KIT_CONFIG, parts.config),
      value(SERVICE_DEFINITION, parts.definition),
      value(CONFIG, parts.own),
      value(DataSource, parts.dataSource),
      value(Log, parts.log),
      value(TokenVerifier, parts.verifier),
      value(Measures, new Measures(parts.registry)),
    ];
    const own = [IdempotencyKeys, AccessLog, EndpointRunner, PurgeIdempotencyKeys, SealAccessLog];
    return {
      module: KitModule,
      imports: [messaging, ...parts.definition.slices],
      controllers: [ClaimsController],
      providers: [
        ...values,
        ...own,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        {
          provide: APP_PIPE,
          useFactory: () => new StandardSchemaValidationPipe({ validateCustomDecorators: true, exceptionFactory: invalidInput }),
        },
      ],
      exports: [messaging, ...values.map((provider) => (provider as { provide: symbol }).provide), ...own],
    };
  }
}
