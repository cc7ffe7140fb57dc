import type { AnswerOf, showBrugerkoder } from '@jobnet/contracts';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { BrugerkodeAccess } from './brugerkode-access.ts';
import { BrugerkoderRecord } from './brugerkoder-record.ts';
import { udstedelseOf } from './brugerkoder.rules.ts';

/** ID-KODE-03, ID-KODE-04, ID-KODE-14: the flag; the brugernavn is not in it. */
@Injectable()
export class ShowBrugerkoder {
  constructor(
    private readonly access: BrugerkodeAccess,
    private readonly record: BrugerkoderRecord,
  ) {}

  async execute(call: CallOf<typeof showBrugerkoder>): Promise<AnswerOf<typeof showBrugerkoder>> {
    const { manager, principal } = call;
    await this.access.toRead(call, { action: 'read', purpose: 'Brugerkoder', fields: ['brugerkodeflag'] });
    const maaUdstede = await this.access.mayIssue(manager, principal);
    const row = await this.record.ofBorger(manager, call.params.borgerId);
    if (!row) return { maaLoggeIndMedBrugerkoder: false, maaUdstede };
    return {
      maaLoggeIndMedBrugerkoder: true,
      ...udstedelseOf(row),
      sidstBrugt: row.sidstBrugtAt?.toISOString(),
      slettesEfter: row.slettesEfter.toISOString(),
      skalSkifteAdgangskode: row.skalSkifte,
      maaUdstede,
    };
  }
}
