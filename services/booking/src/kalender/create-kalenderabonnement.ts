import { createHash, randomBytes } from 'node:crypto';
import { type AnswerOf, type createKalenderabonnement, pathOf, showKalenderfeed } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { KalenderabonnementRow } from './kalenderabonnement.entity.ts';

/** What is kept of a secret: 256 random bits need no salt. */
export const noegleHashOf = (noegle: string): string => createHash('sha256').update(noegle).digest('base64url');

/** KAL-01: a new secret address for the borger's own calendar; the one before stops with the same write. */
@Injectable()
export class CreateKalenderabonnement {
  constructor(private readonly clock: Clock) {}

  async execute(manager: EntityManager, borgerId: string): Promise<AnswerOf<typeof createKalenderabonnement>> {
    const noegle = randomBytes(32).toString('base64url');
    const oprettetAt = this.clock.now();
    await manager.upsert(KalenderabonnementRow, { id: borgerId, noegleHash: noegleHashOf(noegle), oprettetAt, sidstHentetAt: null }, ['id']);
    return { aktivt: true, oprettet: oprettetAt.toISOString(), sti: pathOf(showKalenderfeed, { noegle }) };
  }
}
