import { Clock, Due, type Work } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

const hourMs = 3_600_000;
const keptAfterLoginMs = 24 * hourMs;

/** Once an hour: deletes sessions a day after login (dead for 16 hours or more), login attempts and client ids of assertions that have run out. */
@Injectable()
@Due('purge-sessions')
export class PurgeSessions {
  constructor(private readonly clock: Clock) {}

  async settle(manager: EntityManager, _work: Work): Promise<{ againAt: Date }> {
    const now = this.clock.now();
    await manager.query('delete from session where created_at < $1', [new Date(now.getTime() - keptAfterLoginMs)]);
    await manager.query('delete from login_attempt where expires_at < $1', [now]);
    await manager.query('delete from klient_jti where expires_at < $1', [now]);
    return { againAt: new Date(now.getTime() + hourMs) };
  }
}
