import { randomInt } from 'node:crypto';
import { type AnswerOf, brugerkoderIssued, commonProblems, harBrugerkoder, type issueBrugerkoder, Refusal } from '@jobnet/contracts';
import { Clock, Outbox } from '@jobnet/messaging';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { PrepareAdgangskode } from '../adgangskode/prepare-adgangskode.ts';
import { BrugerkodeAccess } from './brugerkode-access.ts';
import { BrugerkoderRecord } from './brugerkoder-record.ts';
import { slettesEfter, toBrugerkoderState } from './brugerkoder.rules.ts';

/** Letters and digits that nobody takes for one another. */
const alfabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const brugernavnTegn = 10;

/** ID-KODE-31: a brugernavn made of chance alone; it says nothing of who has it. */
const nytBrugernavn = (): string => Array.from({ length: brugernavnTegn }, () => alfabet[randomInt(alfabet.length)]).join('');

/** ID-KODE-01, ID-KODE-02: an authority gives an own borger brugerkoder, whose adgangskode must be changed at the first login, within 14 days. */
@Injectable()
export class IssueBrugerkoder {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly access: BrugerkodeAccess,
    private readonly record: BrugerkoderRecord,
    private readonly adgangskode: PrepareAdgangskode,
  ) {}

  async execute(call: CallOf<typeof issueBrugerkoder>): Promise<AnswerOf<typeof issueBrugerkoder>> {
    const { manager, params, principal } = call;
    const { borgerId } = params;
    await this.access.toIssue(call, { action: 'change', purpose: 'Brugerkoder udstedt', fields: ['brugerkoder'] });
    const { organisation } = principal;
    if (!organisation) throw new Refusal(commonProblems.ingenAdgang);
    if (await this.record.ofBorger(manager, borgerId)) throw new Refusal(harBrugerkoder);
    const adgangskode = this.adgangskode.midlertidig(call.body);
    const brugernavn = nytBrugernavn();
    const now = this.clock.now();
    const row = await this.record.add(manager, brugernavn, {
      borgerId,
      ...adgangskode,
      udstedtAf: principal.id,
      organisationKind: organisation.kind,
      organisationCode: organisation.code,
      udstedtAt: now,
      importeretAt: null,
      sidstBrugtAt: null,
      slettesEfter: slettesEfter(now),
    });
    if (!row) throw new Refusal(harBrugerkoder);
    this.outbox.add(manager, brugerkoderIssued, { subject: row.id, sequence: row.version, data: toBrugerkoderState(row) });
    return { brugernavn, slettesEfter: row.slettesEfter.toISOString() };
  }
}
