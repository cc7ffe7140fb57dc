import { annonceUdloebet, type AnswerOf, commonProblems, Refusal, type showJobannonce } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { annoncetyper, arbejdstidsforhold } from '@jobnet/reference-data';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Annonce } from '../annonce/annonce.entity.ts';
import { type FindJobRow, kolonner, kortAf } from './find-job-row.ts';

/** The public page of an ad (JOB-05, ANN-32). One that was public and is no more says so (JOB-19); one that never was does not exist. */
@Injectable()
export class ShowJobannonce {
  constructor(private readonly clock: Clock) {}

  async execute(manager: EntityManager, id: string): Promise<AnswerOf<typeof showJobannonce>> {
    const now = this.clock.now();
    const [row]: FindJobRow[] = await manager.query(`select ${kolonner} from find_job_annonce where annonce_id = $1 and publiceres_til > $2`, [id, now]);
    if (row) return sideAf(row, now);
    const annonce = await manager.findOneBy(Annonce, { id });
    const harStaaet = annonce?.godkendt && annonce.publiceresFra && annonce.publiceresFra <= now;
    throw new Refusal(harStaaet ? annonceUdloebet : commonProblems.findesIkke);
  }
}

const sideAf = (row: FindJobRow, now: Date): AnswerOf<typeof showJobannonce> => {
  const { side } = row;
  return {
    ...kortAf(row, now),
    beskrivelse: side.beskrivelse,
    ...(side.adresse ? { adresse: side.adresse } : {}),
    annoncetype: { kode: row.annoncetype, navn: annoncetyper.nameOf(row.annoncetype) },
    arbejdstider: side.arbejdstider.map((kode) => ({ kode, navn: arbejdstidsforhold.nameOf(kode) })),
    antalStillinger: side.antalStillinger,
    kontaktpersoner: side.kontaktpersoner,
    ansoegning: side.ansoegning,
    ...(row.cvr && row.arbejdsgiver ? { virksomhed: { cvr: row.cvr, navn: row.arbejdsgiver } } : {}),
    ...(side.organisationTypeId ? { organisationTypeId: side.organisationTypeId } : {}),
    afpubliceres: row.publiceres_til.toISOString(),
    workindenmark: side.workindenmark,
    eures: side.eures,
  };
};
