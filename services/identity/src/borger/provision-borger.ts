import { borgerProvisioned } from '@jobnet/contracts';
import { Clock, FieldCipher, newId, Outbox } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { cprContext, CprIndex } from './cpr-index.ts';
import { FindBorger } from './find-borger.ts';

const firstVersion = 1;

/** ID-LOGIN-05: makes a person known without asking anything; gives the borgerId, the same for the same CPR number ever after. */
@Injectable()
export class ProvisionBorger {
  constructor(
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
    private readonly outbox: Outbox,
    private readonly index: CprIndex,
    private readonly findBorger: FindBorger,
  ) {}

  async execute(manager: EntityManager, digits: string): Promise<string> {
    const known = await this.findBorger.execute(manager, digits);
    if (known) return known;
    const id = newId();
    const inserted = await manager.query<unknown[]>(
      `insert into borger (id, version, sealed_cpr, cpr_index, created_at) values ($1, $2, $3, $4, $5)
       on conflict (cpr_index) do nothing returning id`,
      [id, firstVersion, this.cipher.encrypt(digits, cprContext(id)), this.index.of(digits), this.clock.now()],
    );
    if (inserted.length === 0) return (await this.findBorger.execute(manager, digits)) ?? '';
    this.outbox.add(manager, borgerProvisioned, { subject: id, sequence: firstVersion, data: { borgerId: id }, claim: { cpr: digits } });
    return id;
  }
}
