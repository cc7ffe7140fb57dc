import { brugerkoderDeleted } from '@jobnet/contracts';
import { FieldCipher, Outbox } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BrugerkoderRow } from '../brugerkode/brugerkoder.entity.ts';
import { toBrugerkoderState } from '../brugerkode/brugerkoder.rules.ts';
import { KontoIdentitetRow } from '../konto/konto-identitet.entity.ts';
import { KontoRow } from '../konto/konto.entity.ts';
import { navnContext } from '../konto/provision-konto.ts';
import { EndSession } from '../session/end-session.ts';

/**
 * ID-SLET-01: takes a borger's ways into Jobnet away: every session, the brugerkoder, the known MitID logins and the name that came with
 * them. Who the borger is, and what the law says must be kept, stays: the next MitID login is let in silently (ID-SLET-04).
 */
@Injectable()
export class DeleteAdgang {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly outbox: Outbox,
    private readonly endSession: EndSession,
  ) {}

  async execute(manager: EntityManager, borgerId: string): Promise<void> {
    const koder = await manager.findOne(BrugerkoderRow, { where: { borgerId }, lock: { mode: 'pessimistic_write' } });
    if (koder) {
      await manager.delete(BrugerkoderRow, { id: koder.id });
      this.outbox.add(manager, brugerkoderDeleted, { subject: koder.id, sequence: koder.version + 1, data: toBrugerkoderState(koder) });
    }
    await this.endSession.ofBorger(manager, borgerId);
    for (const { id } of await manager.find(KontoRow, { select: { id: true }, where: { borgerId } })) {
      await manager.delete(KontoIdentitetRow, { kontoId: id });
      await manager.update(KontoRow, { id }, { sealedNavn: this.cipher.encrypt('', navnContext(id)) });
    }
  }
}
