import { Clock, Due, DueWork, inTransaction, type Work } from '@jobnet/messaging';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { IdempotencyKeys } from './idempotency-keys.ts';

const kind = 'purge-idempotency-keys';
const everyMs = 3_600_000;

/** Deletes first answers older than 24 h, once an hour. */
@Injectable()
@Due(kind)
export class PurgeIdempotencyKeys implements OnApplicationBootstrap {
  constructor(
    private readonly keys: IdempotencyKeys,
    private readonly clock: Clock,
    private readonly dueWork: DueWork,
    private readonly dataSource: DataSource,
  ) {}

  /** Starts the hourly round; one row, however many processes start. */
  async onApplicationBootstrap(): Promise<void> {
    await inTransaction(this.dataSource, (manager) => this.dueWork.schedule(manager, { kind, ref: 'all', dueAt: this.clock.now() }));
  }

  async settle(manager: EntityManager, _work: Work): Promise<{ againAt: Date }> {
    await this.keys.purge(manager);
    return { againAt: new Date(this.clock.now().getTime() + everyMs) };
  }
}
