import type { AnswerOf, showMinVirksomhed, showVirksomhed } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FetchVirksomhed } from './fetch-virksomhed.ts';
import { VirksomhedLaas } from './virksomhed-laas.entity.ts';
import { Virksomhed } from './virksomhed.entity.ts';
import { erAktiv, tjekAdgang } from './virksomhed.rules.ts';

/** Shows a company: to itself when it has access (AG-02, AG-05), to support always. */
@Injectable()
export class ShowVirksomhed {
  constructor(private readonly virksomheder: FetchVirksomhed) {}

  async own(manager: EntityManager, cvr: string): Promise<AnswerOf<typeof showMinVirksomhed>> {
    const virksomhed = await this.virksomheder.execute(manager, cvr);
    tjekAdgang(virksomhed);
    return viewOf(virksomhed);
  }

  async forSupport(manager: EntityManager, cvr: string): Promise<AnswerOf<typeof showVirksomhed>> {
    const virksomhed = await this.virksomheder.execute(manager, cvr);
    const laase = await manager.find(VirksomhedLaas, { where: { cvr }, order: { satAt: 'DESC', id: 'DESC' } });
    return {
      ...viewOf(virksomhed),
      laase: laase.map(({ konfliktramt, spaerret, begrundelse, satAt }) => ({
        konfliktramt,
        spaerret,
        sat: satAt.toISOString(),
        ...(begrundelse ? { begrundelse } : {}),
      })),
    };
  }
}

const viewOf = ({ cvr, stamdata, cvrStatus, konfliktramt, spaerret, hentetAt }: Virksomhed): AnswerOf<typeof showMinVirksomhed> => ({
  cvr,
  ...stamdata,
  penheder: [...stamdata.penheder],
  cvrStatus,
  aktiv: erAktiv(cvrStatus),
  konfliktramt,
  spaerret,
  hentet: hentetAt.toISOString(),
});
