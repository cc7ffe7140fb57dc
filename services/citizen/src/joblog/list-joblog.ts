import type { AnswerOf, listJoblog } from '@jobnet/contracts';
import { FieldCipher } from '@jobnet/messaging';
import { borgerOf, type CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { Joblog } from './joblog.entity.ts';

type Answer = AnswerOf<typeof listJoblog>;

/** The borger's own texts of a log. */
export type JoblogIndhold = Pick<Answer['items'][number], 'stilling' | 'virksomhed'>;

/** What a log's sealed texts are bound to. */
export const indholdContext = (joblogId: string): string => `joblog:${joblogId}:indhold`;

/** The texts of a log, opened. */
export const openIndhold = (cipher: FieldCipher, sealed: string, joblogId: string): JoblogIndhold => JSON.parse(cipher.decrypt(sealed, indholdContext(joblogId))) as JoblogIndhold;

/** A log in its wire form. */
export const toJoblog = (row: Omit<Joblog, 'borgerId' | 'version'>, cipher: FieldCipher): Answer['items'][number] => ({
  joblogId: row.id,
  ...openIndhold(cipher, row.indhold, row.id),
  ansoegningsfrist: row.ansoegningsfrist ?? undefined,
  soegtDato: row.soegtDato ?? undefined,
  oprettet: row.oprettetAt.toISOString(),
  dato: row.dato,
});

const selectJoblog = `
  select id, indhold_sealed as indhold, ansoegningsfrist::text, soegt_dato::text as "soegtDato", oprettet_at as "oprettetAt", dato::text
  from joblog where borger_id = $1 and dato between $2 and $3 order by dato, id`;

/** KAL-07: the borger's logs by their day in the calendar. */
@Injectable()
export class ListJoblog {
  constructor(private readonly cipher: FieldCipher) {}

  async execute({ manager, principal, query }: CallOf<typeof listJoblog>): Promise<Answer> {
    const rows: Omit<Joblog, 'borgerId' | 'version'>[] = await manager.query(selectJoblog, [borgerOf(principal), query.fra, query.til]);
    return { items: rows.map((row) => toJoblog(row, this.cipher)) };
  }
}
