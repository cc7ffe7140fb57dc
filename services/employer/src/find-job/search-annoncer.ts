import type { AnswerOf, searchAnnoncer } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type FindJobSoegning, saetningAf } from './find-job-conditions.ts';
import { type FindJobRow, kolonner, kortAf } from './find-job-row.ts';

const pageSize = 10;

/** Find job: one page of the published ads that fit (JOB-01, JOB-06, JOB-08, JOB-09). An ad whose time has passed is out at that very moment (JOB-19). */
@Injectable()
export class SearchAnnoncer {
  constructor(private readonly clock: Clock) {}

  async execute(manager: EntityManager, soegning: FindJobSoegning): Promise<AnswerOf<typeof searchAnnoncer>> {
    const now = this.clock.now();
    const { where, afstand, orden, parametre } = saetningAf(soegning, now);
    const [{ total = 0 } = {}]: { total?: number }[] = await manager.query(`select count(*)::int as total from find_job_annonce where ${where}`, [...parametre]);
    const rows: FindJobRow[] = await manager.query(
      `select ${kolonner}, ${afstand} as afstand_km from find_job_annonce where ${where} order by ${orden}
       limit ${pageSize} offset ${(soegning.page - 1) * pageSize}`,
      [...parametre],
    );
    return { items: rows.map((row) => kortAf(row, now)), total, page: soegning.page, pageSize };
  }
}
