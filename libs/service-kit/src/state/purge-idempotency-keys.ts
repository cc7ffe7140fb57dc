import { Clock, Due, type Work } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { IdempotencyKeys } from './idempotency-keys.ts';

const everyMs = 3_600_000;

/** Deletes first answers older than 24 h, once an hour. */
@Injectable()
@Due('purge-idempotency-keys')
export class PurgeIdempotencyKeys {
  constructor(
    private readonly keys: IdempotencyKeys,
    private readonly clock: Clock,
  ) {}

  async settle(manager: EntityManager, _work: Work): Promise<{ againAt: Date }> {
    await this.keys.purge(manager);
    return { againAt: new Date(this.clock.now().getTime() + everyMs) };
  }
}
