import { createHash } from 'node:crypto';
import { commonProblems, Refusal } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import type { TextAnswer } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MoedeRow } from '../moede/moede.entity.ts';
import { shownStatuses } from '../moede/moede.rules.ts';
import { noegleHashOf } from './create-kalenderabonnement.ts';
import { KalenderabonnementRow } from './kalenderabonnement.entity.ts';
import { type FilMoede, kalenderfil } from './kalenderfil.rules.ts';
import { kalenderTexts } from './kalender.texts.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const daysBack = 90;
const daysAhead = 400;
const atMost = 500;

/** Meetings that stand, also while a change of them waits for the vendor, or were held. */
const told = shownStatuses.filter((status) => status !== 'aflyst');

const selectMoeder = `
  select id as "moedeId", version as sekvens, oprindelse, start, slut, created_at as oprettet from moede
  where borger_id = $1 and status = any($4) and start between $2 and $3 order by start, id limit ${atMost}`;

type FeedMoede = Omit<FilMoede, 'titel' | 'aflyst'> & Pick<MoedeRow, 'oprindelse'>;

/** KAL-01: what a calendar gets by the secret address: that there is a meeting, and when. */
@Injectable()
export class ShowKalenderfeed {
  constructor(private readonly clock: Clock) {}

  async execute(manager: EntityManager, noegle: string): Promise<TextAnswer> {
    const row = await manager.findOneBy(KalenderabonnementRow, { noegleHash: noegleHashOf(noegle) });
    if (!row) throw new Refusal(commonProblems.findesIkke);
    const now = this.clock.now().getTime();
    await this.#noteUse(manager, row, now);
    const moeder: FeedMoede[] = await manager.query(selectMoeder, [row.id, new Date(now - daysBack * dayMs), new Date(now + daysAhead * dayMs), told]);
    const { navn, titler } = kalenderTexts.feed;
    const text = kalenderfil(moeder.map((moede) => ({ ...moede, titel: titler[moede.oprindelse], aflyst: false })), { navn, opfriskesEfter: 'PT1H' });
    return { text, etag: `"${createHash('sha256').update(text).digest('base64url')}"` };
  }

  /** Written at most once an hour, however often a calendar asks. */
  async #noteUse(manager: EntityManager, row: KalenderabonnementRow, now: number): Promise<void> {
    const hour = new Date(now - (now % hourMs));
    if (row.sidstHentetAt && row.sidstHentetAt >= hour) return;
    await manager.update(KalenderabonnementRow, { id: row.id, noegleHash: row.noegleHash }, { sidstHentetAt: hour });
  }
}
