import { type AnswerOf, type cancelGruppemoede, ikkeEgenBorger, Refusal, type registerGruppemoede, type updateGruppemoede } from '@jobnet/contracts';
import { newId } from '@jobnet/messaging';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { AuthorityAccess } from '../borger/authority-access.ts';
import { AuthorityMoede, authorityOf } from './authority-moede.ts';
import { MoedeRow } from './moede.entity.ts';
import { MoedeView } from './moede-view.ts';

type Answer = AnswerOf<typeof registerGruppemoede>;
type ChangeCall = CallOf<typeof updateGruppemoede> | CallOf<typeof cancelGruppemoede>;

const looked = { purpose: 'Gruppemøde', fields: ['møde'] };

/** One meeting with several own borgere: a meeting in each one's calendar, changed and cancelled for all together (BOOK-05, BOOK-06, BOOK-29). */
@Injectable()
export class Gruppemoeder {
  constructor(
    private readonly access: AuthorityAccess,
    private readonly moeder: AuthorityMoede,
    private readonly view: MoedeView,
  ) {}

  async register(call: CallOf<typeof registerGruppemoede>): Promise<Answer> {
    const { manager, principal, body } = call;
    const deltagere = [...new Set(body.deltagere)].sort();
    for (const borgerId of deltagere) await this.access.toChange(call, borgerId, looked);
    this.moeder.check(principal, body.moede, '/moede');
    const gruppemoedeId = newId();
    const rows: MoedeRow[] = [];
    for (const borgerId of deltagere) rows.push(await this.moeder.make(manager, principal, { borgerId, input: body.moede, gruppemoedeId }));
    return this.#answer(gruppemoedeId, rows);
  }

  async update(call: CallOf<typeof updateGruppemoede>): Promise<Answer> {
    const rows = await this.#own(call);
    this.moeder.check(call.principal, call.body);
    return this.#answer(call.params.gruppemoedeId, await inTurn(rows, (row) => this.moeder.edit(call.manager, row, call.body)));
  }

  async cancel(call: CallOf<typeof cancelGruppemoede>): Promise<Answer> {
    const rows = await this.#own(call);
    return this.#answer(call.params.gruppemoedeId, await inTurn(rows, (row) => this.moeder.cancel(call.manager, row)));
  }

  /** Those who are still in it, locked in one order; borgere who have moved to another authority keep the meeting that it made. */
  async #own(call: ChangeCall): Promise<MoedeRow[]> {
    const { manager, principal, requestId } = call;
    const where = { gruppemoedeId: call.params.gruppemoedeId, registreretAf: authorityOf(principal), status: Not('aflyst' as const) };
    const rows = await manager.find(MoedeRow, { where, order: { borgerId: 'ASC', id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    if (rows.length === 0) throw new Refusal(ikkeEgenBorger);
    for (const { borgerId } of rows) await this.access.noteChange({ manager, principal, requestId }, borgerId, looked);
    return rows;
  }

  #answer(gruppemoedeId: string, rows: readonly MoedeRow[]): Answer {
    return { gruppemoedeId, deltagere: rows.map((row) => ({ borgerId: row.borgerId, moedeId: row.id, status: this.view.of(row).status })) };
  }
}

const inTurn = async <T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> => {
  const done: R[] = [];
  for (const item of items) done.push(await work(item));
  return done;
};
