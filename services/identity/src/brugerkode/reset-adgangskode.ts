import { adgangskodeReset, ingenBrugerkoder, Refusal, type resetAdgangskode } from '@jobnet/contracts';
import { Outbox, updateVersioned } from '@jobnet/messaging';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { PrepareAdgangskode } from '../adgangskode/prepare-adgangskode.ts';
import { EndSession } from '../session/end-session.ts';
import { BrugerkodeAccess } from './brugerkode-access.ts';
import { BrugerkoderRecord } from './brugerkoder-record.ts';
import { BrugerkoderRow } from './brugerkoder.entity.ts';
import { toBrugerkoderState } from './brugerkoder.rules.ts';

/** ID-KODE-14, ID-KODE-27: a new adgangskode where the flag is set; the borger must change it within 14 days, and whoever is in by the old one is out. */
@Injectable()
export class ResetAdgangskode {
  constructor(
    private readonly outbox: Outbox,
    private readonly access: BrugerkodeAccess,
    private readonly record: BrugerkoderRecord,
    private readonly adgangskode: PrepareAdgangskode,
    private readonly endSession: EndSession,
  ) {}

  async execute(call: CallOf<typeof resetAdgangskode>): Promise<void> {
    const { manager, body } = call;
    const { borgerId } = call.params;
    await this.access.toIssue(call, { action: 'change', purpose: 'Ny adgangskode', fields: ['adgangskode'] });
    const row = await this.record.ofBorger(manager, borgerId);
    if (!row) throw new Refusal(ingenBrugerkoder);
    const adgangskode = this.adgangskode.midlertidig(body, { brugernavn: this.record.brugernavnOf(row) });
    await updateVersioned(manager, BrugerkoderRow, row, { ...adgangskode });
    await this.endSession.byBrugerkoder(manager, borgerId);
    this.outbox.add(manager, adgangskodeReset, { subject: row.id, sequence: row.version + 1, data: toBrugerkoderState({ ...row, skalSkifte: true }) });
  }
}
