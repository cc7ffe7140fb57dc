import type { EventContract, ServiceName } from '@jobnet/contracts/define';
import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import type { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { FieldCipher } from './cipher.ts';
import type { ClaimRedeemer } from './claims/claim-redeemer.ts';
import type { SealedField } from './claims/reseal-fields.ts';
import { Clock } from './clock.ts';
import type { Subscription } from './consume/subscribe.ts';
import { DueWork } from './due/due-work.ts';
import type { KafkaPort } from './kafka/kafka-port.ts';
import type { MessagingLog } from './log.ts';
import { MessagingRuntime } from './messaging-runtime.ts';
import { Outbox } from './outbox/outbox.ts';
import { RepublishWork } from './republish/republish-work.ts';

/** What a service gives its message backbone. */
export interface MessagingOptions {
  readonly service: ServiceName;
  /** Initialised; at most 6 connections. The relay opens one of its own. */
  readonly dataSource: DataSource;
  readonly kafka: KafkaPort;
  readonly clock: Clock;
  readonly cipher: FieldCipher;
  /** The service's own sealed columns: they are sealed again when the data key has changed. */
  readonly sealedFields?: readonly SealedField[];
  readonly subscriptions: readonly Subscription[];
  /** The events this service owns: each must be republished, or say why not. */
  readonly tells?: readonly EventContract[];
  readonly redeemer: ClaimRedeemer;
  readonly logger: MessagingLog;
  /** Where the metrics go; a new registry when absent. */
  readonly registry?: Registry;
  /** Something died that cannot be revived in this process: end it. */
  readonly onFatal: (error: Error) => void;
  /** Parts that shall not run in this process (tests); everything runs by default. */
  readonly without?: readonly ('relay' | 'consumers' | 'due')[];
}

/** Gives a service Outbox, DueWork, Clock and FieldCipher, and runs its relay, consumers and due loop while the application lives. */
@Module({})
export class MessagingModule {
  static forService(options: MessagingOptions): DynamicModule {
    return {
      module: MessagingModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        { provide: Clock, useValue: options.clock },
        { provide: FieldCipher, useValue: options.cipher },
        { provide: Outbox, useFactory: () => new Outbox(options) },
        { provide: DueWork, useClass: DueWork },
        RepublishWork,
        {
          provide: MessagingRuntime,
          useFactory: (discovery: DiscoveryService, dueWork: DueWork) => new MessagingRuntime(options, discovery, dueWork),
          inject: [DiscoveryService, DueWork],
        },
      ],
      exports: [Clock, FieldCipher, Outbox, DueWork, MessagingRuntime],
    };
  }
}
