import { brugerkoderDeleted } from '@jobnet/contracts';
import { Clock, Due, DueWork, inTransaction, Outbox, type Work } from '@jobnet/messaging';
import { naesteNat } from '@jobnet/reference-data';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, type EntityManager, LessThan } from 'typeorm';
import { EndSession } from '../session/end-session.ts';
import { BrugerkoderRow } from './brugerkoder.entity.ts';
import { toBrugerkoderState } from './brugerkoder.rules.ts';

const kind = 'delete-unused-brugerkoder';
const chunk = 200;

/** ID-KODE-25, ID-KODE-26: every night, deletes brugerkoder that nobody has logged in with for more than 12 months, and the flag with them. */
@Injectable()
@Due(kind)
export class DeleteUnusedBrugerkoder implements OnApplicationBootstrap {
  constructor(
    private readonly clock: Clock,
    private readonly dueWork: DueWork,
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly endSession: EndSession,
  ) {}

  /** Starts the nightly round; one row, however many processes start. */
  async onApplicationBootstrap(): Promise<void> {
    await inTransaction(this.dataSource, (manager) => this.dueWork.schedule(manager, { kind, ref: 'all', dueAt: this.clock.now() }));
  }

  async settle(manager: EntityManager, _work: Work): Promise<{ againAt: Date }> {
    const now = this.clock.now();
    const rows = await manager.find(BrugerkoderRow, { where: { slettesEfter: LessThan(now) }, order: { slettesEfter: 'ASC' }, take: chunk, lock: { mode: 'pessimistic_write' } });
    for (const row of rows) {
      await manager.delete(BrugerkoderRow, { id: row.id });
      await this.endSession.byBrugerkoder(manager, row.borgerId);
      this.outbox.add(manager, brugerkoderDeleted, { subject: row.id, sequence: row.version + 1, data: toBrugerkoderState(row) });
    }
    return { againAt: rows.length === chunk ? now : naesteNat(now) };
  }
}
