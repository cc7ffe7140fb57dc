import { brugerkoderAfvist, Refusal, vilkaarBrudt } from '@jobnet/contracts';
import { inTransaction } from '@jobnet/messaging';
import { Log } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Enhed } from '../session/enhed.rules.ts';
import { BrugerkoderRecord } from './brugerkoder-record.ts';
import { normaltBrugernavn } from './brugerkoder.rules.ts';
import { EnterWithBrugerkoder } from './enter-with-brugerkoder.ts';
import { RecogniseBrugerkoder } from './recognise-brugerkoder.ts';

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

/** ID-KODE-08: logs a borger in with brugernavn and adgangskode, and tells the log how it ended. */
@Injectable()
export class StartBrugerkodeSession {
  constructor(
    private readonly dataSource: DataSource,
    private readonly recogniseBrugerkoder: RecogniseBrugerkoder,
    private readonly record: BrugerkoderRecord,
    private readonly enter: EnterWithBrugerkoder,
    private readonly log: Log,
  ) {}

  async execute(login: BrugerkodeLogin): Promise<Opened> {
    try {
      const opened = await this.#open(login);
      this.log.security('login-succeeded', { way: 'brugerkoder' });
      return opened;
    } catch (error) {
      if (error instanceof Refusal) this.log.security('login-refused', { way: 'brugerkoder', reason: error.problem.code });
      throw error;
    }
  }

  async #open({ adgangskode, adresse, enhed, replaces, ...login }: BrugerkodeLogin): Promise<Opened> {
    const brugernavn = normaltBrugernavn(login.brugernavn);
    const browserMark = this.record.browserMark(brugernavn);
    const { koder, forsoeg } = await this.recogniseBrugerkoder.execute({ brugernavn, adgangskode, adresse, kendtBrowser: login.browserMark === browserMark });
    const entered = await inTransaction(this.dataSource, async (manager) => {
      await forsoeg.takeBack(manager);
      return this.enter.execute(manager, { brugerkoderId: koder.id, borgerId: koder.borgerId, adgangskodeHash: koder.adgangskodeHash, enhed, replaces });
    });
    if (!entered) throw new Refusal(brugerkoderAfvist);
    if (entered === 'vilkaar-brudt') throw new Refusal(vilkaarBrudt);
    return { ...entered, browserMark };
  }
}
