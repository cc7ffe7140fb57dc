import { Clock } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AdmitBorger } from '../borger/admit-borger.ts';
import { ProvisionKonto } from '../konto/provision-konto.ts';
import type { Enhed } from '../session/enhed.rules.ts';
import { OpenSession } from '../session/open-session.ts';
import { BrugerkoderRow } from './brugerkoder.entity.ts';
import { slettesEfter } from './brugerkoder.rules.ts';

/** What was proven, and what the browser held before. */
interface Entry {
  readonly brugerkoderId: string;
  readonly borgerId: string;
  /** The hash the adgangskode was compared with: one that was changed meanwhile lets nobody in. */
  readonly adgangskodeHash: string;
  readonly enhed: Enhed;
  readonly replaces: string | undefined;
}

type Entered = { readonly secret: string; readonly skalSkifteAdgangskode: boolean };

/** Lets a borger in who has proven to know the adgangskode: the 12 months begin anew (ID-KODE-25), the account and its session, in one transaction. One who broke the terms stays out (ID-LOGIN-12). */
@Injectable()
export class EnterWithBrugerkoder {
  constructor(
    private readonly clock: Clock,
    private readonly admitBorger: AdmitBorger,
    private readonly provisionKonto: ProvisionKonto,
    private readonly openSession: OpenSession,
  ) {}

  async execute(manager: EntityManager, { brugerkoderId, borgerId, adgangskodeHash, enhed, replaces }: Entry): Promise<Entered | 'vilkaar-brudt' | undefined> {
    if (!(await this.admitBorger.byBorgerId(manager, borgerId))) return 'vilkaar-brudt';
    const koder = await manager.findOne(BrugerkoderRow, { where: { id: brugerkoderId, adgangskodeHash }, lock: { mode: 'pessimistic_write' } });
    if (!koder) return undefined;
    const now = this.clock.now();
    await manager.update(BrugerkoderRow, { id: koder.id }, { sidstBrugtAt: now, slettesEfter: slettesEfter(now) });
    const kontoId = await this.provisionKonto.execute(manager, { role: 'borger', borgerId });
    const vej = { slags: 'brugerkoder' as const, skalSkifteAdgangskode: koder.skalSkifte };
    return { secret: await this.openSession.execute(manager, { audience: 'borger', kontoId, vej, enhed, replaces }), skalSkifteAdgangskode: koder.skalSkifte };
  }
}
