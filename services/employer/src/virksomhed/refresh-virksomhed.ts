import { again, Clock, done, Due, type DueHandler, type Outcome, type Work } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CvrRegister, type CvrSvar } from './cvr.port.ts';
import { FetchVirksomhed } from './fetch-virksomhed.ts';
import { proevesIgenEfterMs } from './virksomhed.rules.ts';

/** AG-06: reads a known company from CVR again twice a day, so that a change there is here within 24 h without anyone logging in. */
@Injectable()
@Due('opdater-virksomhed')
export class RefreshVirksomhed implements DueHandler<unknown, CvrSvar> {
  constructor(
    private readonly register: CvrRegister,
    private readonly virksomheder: FetchVirksomhed,
    private readonly clock: Clock,
  ) {}

  async perform(work: Work): Promise<Outcome<CvrSvar>> {
    const svar = await this.register.find(work.ref);
    if (svar.kind === 'fundet') return done(svar);
    return again(new Date(this.clock.now().getTime() + proevesIgenEfterMs), svar.kind, svar);
  }

  async settle(manager: EntityManager, _work: Work, outcome: Outcome<CvrSvar>): Promise<void> {
    const svar = outcome.value;
    if (svar?.kind === 'fundet') await this.virksomheder.save(manager, svar.virksomhed);
    else if (svar) this.virksomheder.tell(svar);
  }
}
