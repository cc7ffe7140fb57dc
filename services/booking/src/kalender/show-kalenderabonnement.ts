import type { AnswerOf, showKalenderabonnement } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { KalenderabonnementRow } from './kalenderabonnement.entity.ts';

/** KAL-01: whether the borger has a secret address, and whether it is used; and the end of it. */
@Injectable()
export class ShowKalenderabonnement {
  async execute(manager: EntityManager, borgerId: string): Promise<AnswerOf<typeof showKalenderabonnement>> {
    const row = await manager.findOneBy(KalenderabonnementRow, { id: borgerId });
    return { aktivt: row !== null, oprettet: row?.oprettetAt.toISOString(), sidstHentet: row?.sidstHentetAt?.toISOString() };
  }

  async delete(manager: EntityManager, borgerId: string): Promise<void> {
    await manager.delete(KalenderabonnementRow, { id: borgerId });
  }
}
