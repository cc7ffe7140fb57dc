import { Clock } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import { AdgangskodeHash } from './adgangskode-hash.ts';
import { midlertidigUdloeber, refuseKendtAdgangskode, requireGodAdgangskode, type Sammenlign } from './adgangskode.rules.ts';
import { LaekkedeAdgangskoder } from './laekkede-adgangskoder.port.ts';

/** What brugerkoder keep of an adgangskode that staff gave. */
export interface Midlertidig {
  readonly adgangskodeHash: string;
  readonly skalSkifte: true;
  readonly adgangskodeUdloeberAt: Date;
}

/** The one way in for a new adgangskode, at each of the four places of ID-KODE-15: judged by every rule, then hashed. */
@Injectable()
export class PrepareAdgangskode {
  constructor(
    private readonly hash: AdgangskodeHash,
    private readonly laekkede: LaekkedeAdgangskoder,
    private readonly clock: Clock,
  ) {}

  /** ASVS 6.4.1: one that staff gives, good for some days and one login; called inside the request's transaction, which is run again after the slow part. */
  midlertidig(body: { readonly adgangskode: string }, against?: Sammenlign): Midlertidig {
    requireGodAdgangskode(body.adgangskode, against);
    const adgangskodeHash = this.hash.first(body, () => this.hashOf(body.adgangskode));
    return { adgangskodeHash, skalSkifte: true, adgangskodeUdloeberAt: midlertidigUdloeber(this.clock.now()) };
  }

  /** The slow part alone, with no transaction open. */
  async hashOf(adgangskode: string): Promise<string> {
    await this.refuseLaekket(adgangskode);
    return this.hash.make(adgangskode);
  }

  /** Throws when the adgangskode is among those that others have lost. */
  async refuseLaekket(adgangskode: string): Promise<void> {
    if (await this.laekkede.has(adgangskode)) refuseKendtAdgangskode();
  }
}
