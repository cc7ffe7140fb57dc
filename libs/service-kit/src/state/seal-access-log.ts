import { Clock, Due, DueWork, inTransaction, type Work } from '@jobnet/messaging';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Log } from '../runtime/log.ts';
import { sealAccessLog } from './access-log-chain.ts';

const kind = 'seal-access-log';
const everyMs = 60_000;

/** Seals the access log once a minute. The new head goes to the log of the process too, which the database's owner cannot change. */
@Injectable()
@Due(kind)
export class SealAccessLog implements OnApplicationBootstrap {
  constructor(
    private readonly clock: Clock,
    private readonly dueWork: DueWork,
    private readonly dataSource: DataSource,
    private readonly log: Log,
  ) {}

  /** Starts the round; one row, however many processes start. */
  async onApplicationBootstrap(): Promise<void> {
    await inTransaction(this.dataSource, (manager) => this.dueWork.schedule(manager, { kind, ref: 'all', dueAt: this.clock.now() }));
  }

  async settle(manager: EntityManager, _work: Work): Promise<{ againAt: Date }> {
    const segment = await sealAccessLog(manager, this.clock.now());
    if (segment) this.log.info('the access log was sealed', { segment: segment.number, count: segment.rows, hash: segment.hash });
    return { againAt: new Date(this.clock.now().getTime() + everyMs) };
  }
}
