import type { EventContract, ServiceName } from '@jobnet/contracts/define';
import type { SealedField, Subscription } from '@jobnet/messaging';
import type { MixedList } from 'typeorm';
import type { Type } from '@nestjs/common';
import type { z } from 'zod';

type ClassType = new () => object;

/** A service is a list of slices: this object is all that `main.ts`, `migrate.ts` and the tests need to run it. */
export interface ServiceDefinition {
  readonly name: ServiceName;
  /** The slices' Nest modules. */
  readonly slices: readonly Type[];
  /** TypeORM entities of all slices. */
  readonly entities: MixedList<ClassType>;
  /** TypeORM migration classes, oldest first; the kit's and messaging's own come before them. */
  readonly migrations: readonly (new () => import('typeorm').MigrationInterface)[];
  /** Columns whose values are sealed with the data key: they are sealed again when it has changed. */
  readonly sealedFields?: readonly SealedField[];
  /** The events this service owns; their topics are made with the migrations. */
  readonly tells: readonly EventContract[];
  readonly subscriptions: readonly Subscription[];
  /** The service's own environment, from its `config.ts`. */
  readonly config: z.ZodType;
}
