import type { AnswerOf, listAnnoncer, Principal } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { RequireTilknytning } from '../kontaktperson/require-tilknytning.ts';
import { FindStillinger } from '../stillingsbetegnelse/find-stillinger.ts';
import { linjeAf } from './annonce-view.ts';
import { Annonce, nyesteIndhold } from './annonce.entity.ts';

const pageSize = 20;

/** The company's overview, newest first, deleted ones gone (ANN-16..21, ANN-23, ANN-30). */
@Injectable()
export class ListAnnoncer {
  constructor(
    private readonly tilknytning: RequireTilknytning,
    private readonly stillinger: FindStillinger,
    private readonly clock: Clock,
  ) {}

  async execute(manager: EntityManager, { caller, page }: { caller: Principal; page: number }): Promise<AnswerOf<typeof listAnnoncer>> {
    const { virksomhed } = await this.tilknytning.execute(manager, caller);
    const [rows, total] = await manager.findAndCount(Annonce, {
      where: { cvr: virksomhed.cvr, anonym: false, slettetAt: IsNull() },
      order: { oprettetAt: 'DESC', id: 'DESC' },
      skip: (page - 1) * pageSize,
      take: pageSize,
    });
    const stillinger = await this.stillinger.execute(manager, rows.map((row) => nyesteIndhold(row).conceptUri));
    const now = this.clock.now();
    return { items: rows.map((row) => linjeAf(row, { stillinger, now })), total, page, pageSize };
  }
}
