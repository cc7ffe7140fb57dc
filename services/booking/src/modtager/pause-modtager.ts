import { Clock, DueWork, jittered, newId } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { countedWaitMs, pauseMs } from './modtager.rules.ts';
import { ModtagerpauseRow } from './modtagerpause.entity.ts';

/** Those who wait come back within this time after a pause's next probe, not all at once. */
const spreadMs = 10_000;

interface Answered {
  readonly leverandoerId: string;
  readonly svar: string;
}

/** FEJL-28: the pauses of a vendor's endpoint. While one lasts, one report every 15 minutes asks; the others wait and lose none of their 75 hours. */
@Injectable()
export class PauseModtager {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly due: DueWork,
  ) {}

  /** Until when a report is held back; undefined when nothing is paused, or when this report is the one that asks. */
  async heldUntil(leverandoerId: string): Promise<Date | undefined> {
    const now = this.clock.now();
    const { manager } = this.dataSource;
    const asks = await manager
      .createQueryBuilder()
      .update(ModtagerpauseRow)
      .set({ proevesIgen: later(now, pauseMs) })
      .where('leverandoer_id = :leverandoerId and til is null and proeves_igen <= :now', { leverandoerId, now })
      .execute();
    if (asks.affected) return undefined;
    const pause = await this.open(manager, leverandoerId);
    return pause && later(pause.proevesIgen, jittered(spreadMs));
  }

  /** The pause that lasts, if one does. */
  async open(manager: EntityManager, leverandoerId: string): Promise<ModtagerpauseRow | undefined> {
    const [pause] = await manager.createQueryBuilder(ModtagerpauseRow, 'p').where('p.leverandoer_id = :leverandoerId and p.til is null', { leverandoerId }).getMany();
    return pause;
  }

  /** The endpoint is wrong; true when the pause begins with this answer. */
  async begin(manager: EntityManager, { leverandoerId, svar }: Answered): Promise<boolean> {
    const now = this.clock.now();
    const begun: unknown[] = await manager.query(
      `insert into modtagerpause (id, leverandoer_id, fra, svar, proeves_igen) values ($1, $2, $3, $4, $5)
       on conflict (leverandoer_id) where til is null do nothing returning id`,
      [newId(), leverandoerId, now, svar, later(now, pauseMs)],
    );
    if (begun.length === 0) await manager.query('update modtagerpause set svar = $2 where leverandoer_id = $1 and til is null', [leverandoerId, svar]);
    return begun.length > 0;
  }

  /** The endpoint is there again: whatever waits for it is due now. */
  async end(manager: EntityManager, leverandoerId: string): Promise<void> {
    const now = this.clock.now();
    const ended = await manager.createQueryBuilder().update(ModtagerpauseRow).set({ til: now }).where('leverandoer_id = :leverandoerId and til is null', { leverandoerId }).execute();
    if (ended.affected) await this.due.hasten(manager, { kind: 'deliver-booking-fejl', system: leverandoerId, dueAt: now });
  }

  /** How much of its 75 hours a report has used since `fra`. */
  async countedWaitMs(manager: EntityManager, { leverandoerId, fra }: { readonly leverandoerId: string; readonly fra: Date }): Promise<number> {
    const pauses = await manager
      .createQueryBuilder(ModtagerpauseRow, 'p')
      .where('p.leverandoer_id = :leverandoerId and (p.til is null or p.til > :fra)', { leverandoerId, fra })
      .getMany();
    return countedWaitMs(fra, this.clock.now(), pauses);
  }
}

const later = (moment: Date, ms: number): Date => new Date(moment.getTime() + ms);
