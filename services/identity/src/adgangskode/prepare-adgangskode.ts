import { Injectable } from '@nestjs/common';
import { AdgangskodeHash } from './adgangskode-hash.ts';
import { refuseKendtAdgangskode, requireGodAdgangskode, type Sammenlign } from './adgangskode.rules.ts';
import { LaekkedeAdgangskoder } from './laekkede-adgangskoder.port.ts';

/** The one way in for a new adgangskode, at each of the four places of ID-KODE-15: judged by every rule, then hashed. */
@Injectable()
export class PrepareAdgangskode {
  constructor(
    private readonly hash: AdgangskodeHash,
    private readonly laekkede: LaekkedeAdgangskoder,
  ) {}

  /** The hash to keep of a request's new adgangskode; called inside the request's transaction, which is run again after the slow part. */
  execute(body: { readonly adgangskode: string }, against?: Sammenlign): string {
    requireGodAdgangskode(body.adgangskode, against);
    return this.hash.first(body, () => this.hashOf(body.adgangskode));
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
