import type { Audience } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { hashOf } from './secret.ts';
import { SessionRow } from './session.entity.ts';

/** ID-LOGIN-13: ends the session behind a secret; one that is unknown or ended already is left as it is. */
@Injectable()
export class EndSession {
  constructor(private readonly clock: Clock) {}

  async execute(manager: EntityManager, audience: Audience, secret: string): Promise<void> {
    await manager.update(SessionRow, { secretHash: hashOf(secret), audience, endedAt: IsNull() }, { endedAt: this.clock.now() });
  }
}
