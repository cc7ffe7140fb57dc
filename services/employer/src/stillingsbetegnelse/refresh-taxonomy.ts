import { inTransaction, Outbox } from '@jobnet/messaging';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Stillingsbetegnelse } from './stillingsbetegnelse.entity.ts';
import { erAendret, seedRows } from './stillingsbetegnelse.rules.ts';
import { tellStillingsbetegnelse } from './tell-stillingsbetegnelse.ts';

/** Brings the taxonomy to what the reference data say, at each start; tells only what is new or changed, so a second start tells nothing. */
@Injectable()
export class RefreshTaxonomy implements OnApplicationBootstrap {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await inTransaction(this.dataSource, (manager) => this.execute(manager));
  }

  /** Gives the number of rows that were new or changed. */
  async execute(manager: EntityManager): Promise<number> {
    await manager.query(`select pg_advisory_xact_lock(hashtextextended('taxonomi', 0))`);
    const stored = new Map((await manager.find(Stillingsbetegnelse)).map((row) => [row.id, row]));
    const changed = seedRows().flatMap((seed) => {
      const row = stored.get(seed.id);
      if (row && !erAendret(row, seed)) return [];
      return [{ ...seed, udgaaetFra: row?.udgaaetFra ?? seed.udgaaetFra, afloeserUri: row?.afloeserUri ?? seed.afloeserUri, version: (row?.version ?? 0) + 1 }];
    });
    if (changed.length === 0) return 0;
    await manager.upsert(Stillingsbetegnelse, changed, ['id']);
    for (const row of changed) tellStillingsbetegnelse(this.outbox, manager, row);
    return changed.length;
  }
}
