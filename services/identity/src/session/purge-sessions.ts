import { Clock, Due, DueWork, inTransaction, type Work } from '@jobnet/messaging';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

const kind = 'purge-sessions';
const hourMs = 3_600_000;
const keptAfterLoginMs = 24 * hourMs;
/** Who ended somebody else's sessions is kept for a year. */
const keptLukningMs = 365 * 24 * hourMs;

/** Once an hour: deletes sessions a day after login (dead for 16 hours or more), login attempts, ids of assertions and logout tokens, counts of tries that have run out, and after a year who ended whose sessions. */
@Injectable()
@Due(kind)
export class PurgeSessions implements OnApplicationBootstrap {
  constructor(
    private readonly clock: Clock,
    private readonly dueWork: DueWork,
    private readonly dataSource: DataSource,
  ) {}

  /** Starts the hourly round; one row, however many processes start. */
  async onApplicationBootstrap(): Promise<void> {
    await inTransaction(this.dataSource, (manager) => this.dueWork.schedule(manager, { kind, ref: 'all', dueAt: this.clock.now() }));
  }

  async settle(manager: EntityManager, _work: Work): Promise<{ againAt: Date }> {
    const now = this.clock.now();
    await manager.query('delete from session where created_at < $1', [new Date(now.getTime() - keptAfterLoginMs)]);
    await manager.query('delete from session_lukning where lukket_at < $1', [new Date(now.getTime() - keptLukningMs)]);
    await manager.query('delete from login_attempt where expires_at < $1', [now]);
    await manager.query('delete from klient_jti where expires_at < $1', [now]);
    await manager.query('delete from logout_jti where expires_at < $1', [now]);
    await manager.query('delete from loginforsoeg where slutter < $1', [now]);
    return { againAt: new Date(now.getTime() + hourMs) };
  }
}
