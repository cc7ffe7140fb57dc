import { type AnswerOf, brugernavnDisclosed, type discloseBrugernavn, ingenBrugerkoder, Refusal } from '@jobnet/contracts';
import { Outbox, updateVersioned } from '@jobnet/messaging';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { BrugerkodeAccess } from './brugerkode-access.ts';
import { BrugerkoderRecord } from './brugerkoder-record.ts';
import { BrugerkoderRow } from './brugerkoder.entity.ts';
import { toBrugerkoderState } from './brugerkoder.rules.ts';

/** ID-KODE-22: a caseworker is told an own borger's forgotten brugernavn; logged, and told without it. */
@Injectable()
export class DiscloseBrugernavn {
  constructor(
    private readonly outbox: Outbox,
    private readonly access: BrugerkodeAccess,
    private readonly record: BrugerkoderRecord,
  ) {}

  async execute(call: CallOf<typeof discloseBrugernavn>): Promise<AnswerOf<typeof discloseBrugernavn>> {
    const { manager } = call;
    await this.access.toIssue(call, { action: 'read', purpose: 'Glemt brugernavn', fields: ['brugernavn'] });
    const row = await this.record.ofBorger(manager, call.params.borgerId);
    if (!row) throw new Refusal(ingenBrugerkoder);
    await updateVersioned(manager, BrugerkoderRow, row, {});
    this.outbox.add(manager, brugernavnDisclosed, { subject: row.id, sequence: row.version + 1, data: toBrugerkoderState(row) });
    return { brugernavn: this.record.brugernavnOf(row) };
  }
}
