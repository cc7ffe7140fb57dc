import { type AnswerOf, type BodyOf, brugerkoderIssued, commonProblems, type FieldError, type importBrugerkoder, Refusal } from '@jobnet/contracts';
import { Clock, Outbox } from '@jobnet/messaging';
import { readCpr } from '@jobnet/reference-data';
import { AccessLog, type CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { ProvisionBorger } from '../borger/provision-borger.ts';
import { BrugerkoderRecord } from './brugerkoder-record.ts';
import { slettesEfter, toBrugerkoderState } from './brugerkoder.rules.ts';

type Bruger = BodyOf<typeof importBrugerkoder>['brugerkoder'][number];
type Call = CallOf<typeof importBrugerkoder>;

const notACpr = (place: number): FieldError => ({ pointer: `/brugerkoder/${place}/cpr`, code: 'cpr', message: 'Skriv et CPR-nummer med 10 cifre, hvor de første 6 er en dato.' });

/**
 * ID-KODE-30, ID-KODE-19: users of the old Jobnet get access exactly when their flag is set, and must change the adgangskode, whatever login
 * they have used before. Repeating it adds nobody twice; a brugernavn that is taken keeps whoever has it.
 */
@Injectable()
export class ImportBrugerkoder {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly provisionBorger: ProvisionBorger,
    private readonly record: BrugerkoderRecord,
    private readonly accessLog: AccessLog,
  ) {}

  async execute(call: Call): Promise<AnswerOf<typeof importBrugerkoder>> {
    const { brugerkoder } = call.body;
    const errors = brugerkoder.flatMap(({ cpr }, place) => (readCpr(cpr).ok ? [] : [notACpr(place)]));
    if (errors.length > 0) throw new Refusal(commonProblems.ugyldigtInput, {}, errors);
    let importeret = 0;
    for (const bruger of brugerkoder) if (bruger.maaLoggeIndMedBrugerkoder && (await this.#take(call, bruger))) importeret += 1;
    return { importeret, sprungetOver: brugerkoder.length - importeret };
  }

  async #take({ manager, principal, requestId }: Call, bruger: Bruger): Promise<boolean> {
    const read = readCpr(bruger.cpr);
    if (!read.ok) return false;
    const borgerId = await this.provisionBorger.execute(manager, read.cpr.digits);
    const now = this.clock.now();
    const udsteder = { udstedtAf: null, organisationKind: null, organisationCode: null, udstedtAt: null };
    const row = await this.record.add(manager, bruger.brugernavn, {
      borgerId, adgangskodeHash: bruger.adgangskodeHash, skalSkifte: true, adgangskodeUdloeberAt: null, ...udsteder, importeretAt: now, sidstBrugtAt: null, slettesEfter: slettesEfter(now),
    });
    if (!row) return false;
    await this.accessLog.record(manager, { caller: principal, subjectBorgerId: borgerId, action: 'change', purpose: 'Brugerkoder importeret', fields: ['brugerkoder'], requestId });
    this.outbox.add(manager, brugerkoderIssued, { subject: row.id, sequence: row.version, data: toBrugerkoderState(row) });
    return true;
  }
}
