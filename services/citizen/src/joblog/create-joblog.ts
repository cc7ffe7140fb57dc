import { type AnswerOf, type createJoblog, joblogCreated, type PayloadOf } from '@jobnet/contracts';
import { Clock, FieldCipher, newId, Outbox } from '@jobnet/messaging';
import { borgerOf, type CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { lockBorger } from '../borger/lock-borger.ts';
import { Joblog } from './joblog.entity.ts';
import { checkJoblog, kalenderdagOf, withoutAngleBrackets } from './joblog.rules.ts';
import { indholdContext, toJoblog } from './list-joblog.ts';

/** The shareable state: what the event carries, without the texts. */
export const toJoblogState = (row: Joblog): PayloadOf<typeof joblogCreated> => ({
  joblogId: row.id,
  borgerId: row.borgerId,
  oprettet: row.oprettetAt.toISOString(),
  ansoegningsfrist: row.ansoegningsfrist ?? undefined,
  soegtDato: row.soegtDato ?? undefined,
});

/** LOG-07, LOG-08, LOG-13: the borger makes a log freely. */
@Injectable()
export class CreateJoblog {
  constructor(
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
    private readonly outbox: Outbox,
  ) {}

  async execute(call: CallOf<typeof createJoblog>): Promise<AnswerOf<typeof createJoblog>> {
    const { manager, body } = call;
    const borgerId = borgerOf(call.principal);
    await lockBorger(manager, borgerId);
    const indhold = { stilling: withoutAngleBrackets(body.stilling), virksomhed: withoutAngleBrackets(body.virksomhed ?? '') || undefined };
    const today = this.clock.today();
    checkJoblog({ ...indhold, soegtDato: body.soegtDato }, today);
    const id = newId();
    const row: Joblog = {
      id,
      borgerId,
      indhold: this.cipher.encrypt(JSON.stringify(indhold), indholdContext(id)),
      ansoegningsfrist: body.ansoegningsfrist ?? null,
      soegtDato: body.soegtDato ?? null,
      oprettetAt: this.clock.now(),
      dato: kalenderdagOf(body, today),
      version: 1,
    };
    await manager.insert(Joblog, row);
    this.outbox.add(manager, joblogCreated, { subject: id, sequence: row.version, data: toJoblogState(row) });
    return toJoblog(row, this.cipher);
  }
}
