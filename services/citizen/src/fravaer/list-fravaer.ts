import type { AnswerOf, listFravaer, listFravaerForBorger } from '@jobnet/contracts';
import { fravaerstyper } from '@jobnet/reference-data';
import { borgerOf, type CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { RequireOwnBorger } from '../tilhoersforhold/require-own-borger.ts';
import type { Fravaer } from './fravaer.entity.ts';

type Answer = AnswerOf<typeof listFravaer>;
type Facts = Pick<Fravaer, 'id' | 'fravaerstype' | 'fra' | 'til'>;

/** An absence in its wire form. */
export const toFravaer = ({ id, fravaerstype, fra, til }: Facts): Answer['items'][number] => ({
  fravaerId: id,
  fravaerstype,
  navn: fravaerstyper.nameOf(fravaerstype),
  fra,
  til: til ?? undefined,
});

const selectFravaer = `select id, fravaerstype, fra::text, til::text from fravaer where borger_id = $1 and status = 'registreret'`;
const shown = fravaerstyper.all.filter(({ visesForBorger }) => visesForBorger).map(({ code }) => code);

/** KAL-03, KAL-04: sygdom and ferie that touch a period, for the borger; every absence for the borger's authorities (HIST-04). */
@Injectable()
export class ListFravaer {
  constructor(private readonly ownBorger: RequireOwnBorger) {}

  async execute({ manager, principal, query }: CallOf<typeof listFravaer>): Promise<Answer> {
    const seen = 'and fravaerstype = any($2) and fra <= $4 and (til is null or til >= $3) order by fra, id';
    const rows: Facts[] = await manager.query(`${selectFravaer} ${seen}`, [borgerOf(principal), shown, query.fra, query.til]);
    return { items: rows.map(toFravaer) };
  }

  async executeForBorger(call: CallOf<typeof listFravaerForBorger>): Promise<Answer> {
    await this.ownBorger.check(call, { action: 'read', purpose: 'Fravær', fields: ['fravaer'] });
    const rows: Facts[] = await call.manager.query(`${selectFravaer} order by fra desc, id desc`, [call.params.borgerId]);
    return { items: rows.map(toFravaer) };
  }
}
