import { Clock } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LeverandoerCvrRow } from './leverandoer-cvr.entity.ts';

/** Lets a vendor's employees in; a company that is registered already stays as it is. */
@Injectable()
export class RegisterLeverandoerCvr {
  constructor(private readonly clock: Clock) {}

  async execute(manager: EntityManager, cvr: string) {
    await manager.query('insert into leverandoer_cvr (cvr, created_at) values ($1, $2) on conflict do nothing', [cvr, this.clock.now()]);
    const row = await manager.findOneByOrFail(LeverandoerCvrRow, { cvr });
    return { cvr: row.cvr, oprettet: row.createdAt.toISOString() };
  }
}
