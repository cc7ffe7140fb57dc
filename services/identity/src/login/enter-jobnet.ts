import type { Audience, LoginFejlkode } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { BrokerPerson } from '../konto/konto.rules.ts';
import { RecogniseKonto } from '../konto/recognise-konto.ts';
import type { Enhed } from '../session/enhed.rules.ts';
import { OpenSession } from '../session/open-session.ts';

/** Lets someone the broker vouched for in: the account and its session, in one transaction. */
@Injectable()
export class EnterJobnet {
  constructor(
    private readonly recogniseKonto: RecogniseKonto,
    private readonly openSession: OpenSession,
  ) {}

  async execute(
    manager: EntityManager,
    login: { readonly audience: Audience; readonly person: BrokerPerson; readonly enhed: Enhed; readonly replaces: string | undefined },
  ): Promise<{ readonly secret: string } | { readonly refusal: LoginFejlkode }> {
    const { audience, person, enhed, replaces } = login;
    const recognised = await this.recogniseKonto.execute(manager, audience, person);
    if ('refusal' in recognised) return recognised;
    const { issuer, subject, sid } = person;
    const vej = { slags: 'broker' as const, issuer, subject, ...(sid === undefined ? {} : { sid }) };
    return { secret: await this.openSession.execute(manager, { audience, kontoId: recognised.kontoId, vej, enhed, replaces }) };
  }
}
