import { commonProblems, ikkeTilknyttet, type Principal, Refusal } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FetchVirksomhed } from '../virksomhed/fetch-virksomhed.ts';
import { Virksomhed } from '../virksomhed/virksomhed.entity.ts';
import { tjekAdgang } from '../virksomhed/virksomhed.rules.ts';
import { Kontaktperson } from './kontaktperson.entity.ts';

/** Who acts in JobAG, for which company. */
export interface Tilknytning {
  readonly virksomhed: Virksomhed;
  readonly kontaktperson: Kontaktperson;
}

/** The door of JobAG: the company must be active and not spærret (AG-05), the login linked to a kontaktperson (AG-KP-03). */
@Injectable()
export class RequireTilknytning {
  constructor(private readonly virksomheder: FetchVirksomhed) {}

  /** The company and, where there is one, the link: for what is open before linking. */
  async open(manager: EntityManager, principal: Principal): Promise<{ virksomhed: Virksomhed; kontaktperson?: Kontaktperson }> {
    if (!principal.cvr) throw new Refusal(commonProblems.ingenAdgang);
    const virksomhed = await this.virksomheder.execute(manager, principal.cvr);
    tjekAdgang(virksomhed);
    const kontaktperson = await manager.findOneBy(Kontaktperson, { cvr: principal.cvr, loginId: principal.id });
    return { virksomhed, ...(kontaktperson ? { kontaktperson } : {}) };
  }

  /** The same, refused without a link. */
  async execute(manager: EntityManager, principal: Principal): Promise<Tilknytning> {
    const { virksomhed, kontaktperson } = await this.open(manager, principal);
    if (!kontaktperson) throw new Refusal(ikkeTilknyttet);
    return { virksomhed, kontaktperson };
  }
}
