import { brugerkoderAfvist, forMangeLoginforsoeg, Refusal, vilkaarBrudt } from '@jobnet/contracts';
import { inTransaction } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AdgangskodeHash } from '../adgangskode/adgangskode-hash.ts';
import { AdmitForsoeg, type Forsoeg } from '../adgangskode/admit-forsoeg.ts';
import { taellingerFor } from '../adgangskode/forsoeg.rules.ts';
import type { Enhed } from '../session/enhed.rules.ts';
import { BrugerkoderRecord } from './brugerkoder-record.ts';
import { normaltBrugernavn } from './brugerkoder.rules.ts';
import { EnterWithBrugerkoder } from './enter-with-brugerkoder.ts';

/** A wish to log in, and what the browser shows beside it. */
export interface BrugerkodeLogin {
  readonly brugernavn: string;
  readonly adgangskode: string;
  /** The client's address, as the gateway saw it. */
  readonly adresse: string;
  /** The mark of a browser that somebody has logged in from. */
  readonly browserMark: string | undefined;
  /** What the browser says it is. */
  readonly enhed: Enhed;
  /** The session secret the browser held before. */
  readonly replaces: string | undefined;
}

/** A session, and the mark that the browser keeps. */
export interface Opened {
  readonly secret: string;
  readonly browserMark: string;
  readonly skalSkifteAdgangskode: boolean;
}

/**
 * ID-KODE-08: logs a borger in with brugernavn and adgangskode. A try is counted before anything is looked at; an unknown brugernavn costs the
 * same time and gets the same answer as a wrong adgangskode (ID-KODE-27: deleted brugerkoder are unknown).
 */
@Injectable()
export class StartBrugerkodeSession {
  constructor(
    private readonly dataSource: DataSource,
    private readonly admitForsoeg: AdmitForsoeg,
    private readonly hash: AdgangskodeHash,
    private readonly record: BrugerkoderRecord,
    private readonly enter: EnterWithBrugerkoder,
  ) {}

  async execute({ adgangskode, adresse, enhed, replaces, ...login }: BrugerkodeLogin): Promise<Opened> {
    const brugernavn = normaltBrugernavn(login.brugernavn);
    const browserMark = this.record.browserMark(brugernavn);
    const forsoeg = await this.admitForsoeg.execute(taellingerFor({ brugernavn, adresse, kendtBrowser: login.browserMark === browserMark }));
    if (!forsoeg) throw new Refusal(forMangeLoginforsoeg);
    const koder = await this.#transact((manager) => this.record.ofBrugernavn(manager, brugernavn));
    const isRight = await this.#heard(forsoeg, () => this.hash.matches(adgangskode, koder?.adgangskodeHash));
    if (!koder || !isRight) throw new Refusal(brugerkoderAfvist);
    const entered = await this.#transact(async (manager) => {
      await forsoeg.takeBack(manager);
      return this.enter.execute(manager, { brugerkoderId: koder.id, borgerId: koder.borgerId, adgangskodeHash: koder.adgangskodeHash, enhed, replaces });
    });
    if (!entered) throw new Refusal(brugerkoderAfvist);
    if (entered === 'vilkaar-brudt') throw new Refusal(vilkaarBrudt);
    return { ...entered, browserMark };
  }

  /** A try that could not be heard, because too many wait, does not count against its owner. */
  async #heard<T>(forsoeg: Forsoeg, hear: () => Promise<T>): Promise<T> {
    try {
      return await hear();
    } catch (error) {
      await this.#transact((manager) => forsoeg.takeBack(manager));
      throw error;
    }
  }

  #transact<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return inTransaction(this.dataSource, work);
  }
}
