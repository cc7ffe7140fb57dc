import { brugerkoderDeleted, type deleteAdgang } from '@jobnet/contracts';
import { Outbox } from '@jobnet/messaging';
import { borgerOf, type CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { BrugerkoderRow } from '../brugerkode/brugerkoder.entity.ts';
import { toBrugerkoderState } from '../brugerkode/brugerkoder.rules.ts';
import { EndSession } from '../session/end-session.ts';

/**
 * ID-SLET-01: takes a borger's ways into Jobnet away: every session, the brugerkoder, the known MitID logins and the name that came with
 * them. Who the borger is, and what the law says must be kept, stays: the next MitID login is let in silently (ID-SLET-04).
 */
@Injectable()
export class DeleteAdgang {
  constructor(
    private readonly outbox: Outbox,
    private readonly endSession: EndSession,
  ) {}

  async execute({ manager, principal }: CallOf<typeof deleteAdgang>): Promise<void> {
    const borgerId = borgerOf(principal);
    const koder = await manager.findOne(BrugerkoderRow, { where: { borgerId }, lock: { mode: 'pessimistic_write' } });
    if (koder) {
      await manager.delete(BrugerkoderRow, { id: koder.id });
      this.outbox.add(manager, brugerkoderDeleted, { subject: koder.id, sequence: koder.version + 1, data: toBrugerkoderState(koder) });
    }
    await this.endSession.ofBorger(manager, borgerId);
    await manager.query('delete from konto_identitet where konto_id in (select id from konto where borger_id = $1)', [borgerId]);
    await manager.query(`update konto set sealed_navn = '' where borger_id = $1`, [borgerId]);
  }
}
