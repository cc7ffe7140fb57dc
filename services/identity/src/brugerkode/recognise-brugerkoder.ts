import { brugerkoderAfvist, forMangeLoginforsoeg, Refusal } from '@jobnet/contracts';
import { Clock, inTransaction } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AdgangskodeHash } from '../adgangskode/adgangskode-hash.ts';
import { virker } from '../adgangskode/adgangskode.rules.ts';
import { AdmitForsoeg, type Forsoeg } from '../adgangskode/admit-forsoeg.ts';
import { taellingerFor } from '../adgangskode/forsoeg.rules.ts';
import { BrugerkoderRecord } from './brugerkoder-record.ts';
import type { BrugerkoderRow } from './brugerkoder.entity.ts';

/** A pair as it was typed, and from where. */
interface Pair {
  readonly brugernavn: string;
  readonly adgangskode: string;
  readonly adresse: string;
  readonly kendtBrowser: boolean;
}

/**
 * ID-KODE-08: whose brugerkoder a pair is. A try is counted before anything is looked at; an unknown brugernavn costs the same time and gets
 * the same answer as a wrong adgangskode (ID-KODE-27: deleted brugerkoder are unknown),
 * and so does a right one that staff gave too long ago.
 */
@Injectable()
export class RecogniseBrugerkoder {
  constructor(
    private readonly dataSource: DataSource,
    private readonly admitForsoeg: AdmitForsoeg,
    private readonly hash: AdgangskodeHash,
    private readonly record: BrugerkoderRecord,
    private readonly clock: Clock,
  ) {}

  async execute({ adgangskode, ...from }: Pair): Promise<{ readonly koder: BrugerkoderRow; readonly forsoeg: Forsoeg }> {
    const forsoeg = await this.admitForsoeg.execute(taellingerFor(from));
    if (!forsoeg) throw new Refusal(forMangeLoginforsoeg);
    const koder = await inTransaction(this.dataSource, (manager) => this.record.ofBrugernavn(manager, from.brugernavn));
    const isRight = await this.#heard(forsoeg, () => this.hash.matches(adgangskode, koder?.adgangskodeHash));
    if (!koder || !isRight || !virker(koder, this.clock.now())) throw new Refusal(brugerkoderAfvist);
    return { koder, forsoeg };
  }

  /** A try that could not be heard, because too many wait, does not count against its owner. */
  async #heard<T>(forsoeg: Forsoeg, hear: () => Promise<T>): Promise<T> {
    try {
      return await hear();
    } catch (error) {
      await inTransaction(this.dataSource, (manager) => forsoeg.takeBack(manager));
      throw error;
    }
  }
}
