import { tilhoersforholdUpdated } from '@jobnet/contracts';
import { Clock, Due, DueWork, inTransaction, newestState, Outbox, recordOperation, type Work } from '@jobnet/messaging';
import { naesteNat } from '@jobnet/reference-data';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { toTilhoersforholdState } from './show-tilhoersforhold.ts';
import { Tilhoersforhold } from './tilhoersforhold.entity.ts';
import { isForaeldet, type Koder } from './tilhoersforhold.rules.ts';

const kind = 'repair-tilhoersforhold';

/** Those whose tilhørsforhold a reader missed and which has come since. */
const cameSince = `
  select b.borger_id as id from borger b join tilhoersforhold t on t.borger_id = b.borger_id where b.tilhoersforhold_savnet_at is not null order by 1`;

/** How many belong to each kommune, a-kasse and kontaktgruppe: a code goes out of use for all of them at once. */
const byCodes = `
  select kommunekode, akassekode, kontaktgruppe, count(*)::int as antal from tilhoersforhold group by kommunekode, akassekode, kontaktgruppe`;

const missing = `
  select count(*)::int as antal from borger b where not exists (select 1 from tilhoersforhold t where t.borger_id = b.borger_id)`;

/**
 * ID-LOGIN-15: every night, reads again where those belong whose tilhørsforhold was missed, tells what has come, and reports three counts in
 * the log of operations: told again, still missing, and stale, which are those with a code that is no longer in use.
 */
@Injectable()
@Due(kind)
export class RepairTilhoersforhold implements OnApplicationBootstrap {
  constructor(
    private readonly clock: Clock,
    private readonly dueWork: DueWork,
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
  ) {}

  /** Starts with the service and then goes on every night; one row, however many processes start. */
  async onApplicationBootstrap(): Promise<void> {
    await inTransaction(this.dataSource, (manager) => this.dueWork.schedule(manager, { kind, ref: 'all', dueAt: this.clock.now() }));
  }

  async settle(manager: EntityManager, _work: Work): Promise<{ againAt: Date }> {
    const told = await this.#tellAgain(manager);
    const [{ antal: mangler } = { antal: 0 }] = await manager.query<{ antal: number }[]>(missing);
    const groups = await manager.query<(Koder & { antal: number })[]>(byCodes);
    const foraeldede = groups.filter((koder) => isForaeldet(koder, this.clock.today())).reduce((sum, { antal }) => sum + antal, 0);
    await recordOperation(manager, { who: 'service', why: 'nightly repair', action: 'tilhoersforhold-repaired', details: { told, missing: mangler, stale: foraeldede } });
    return { againAt: naesteNat(this.clock.now()) };
  }

  async #tellAgain(manager: EntityManager): Promise<number> {
    const ids = (await manager.query<{ id: string }[]>(cameSince)).map(({ id }) => id);
    const rows = await manager.find(Tilhoersforhold, { where: { id: In(ids) }, order: { id: 'ASC' }, lock: { mode: 'for_no_key_update' } });
    for (const row of rows) newestState(tilhoersforholdUpdated, { subject: row.id, sequence: row.version, data: toTilhoersforholdState(row) }).tell(this.outbox, manager);
    await manager.query('update borger set tilhoersforhold_savnet_at = null where borger_id = any($1)', [rows.map(({ id }) => id)]);
    return rows.length;
  }
}
