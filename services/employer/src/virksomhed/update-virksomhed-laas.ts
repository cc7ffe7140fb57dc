import type { AnswerOf, BodyOf, Principal, updateVirksomhedLaas } from '@jobnet/contracts';
import { Clock, newId, updateVersioned } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FetchVirksomhed } from './fetch-virksomhed.ts';
import { VirksomhedLaas } from './virksomhed-laas.entity.ts';
import { Virksomhed } from './virksomhed.entity.ts';

/** Support sets or removes konfliktramt and spærret; each change stays in the history (AG-KF-01, AG-KF-07). */
@Injectable()
export class UpdateVirksomhedLaas {
  constructor(
    private readonly virksomheder: FetchVirksomhed,
    private readonly clock: Clock,
  ) {}

  async execute(
    manager: EntityManager,
    { cvr, caller, wish }: { cvr: string; caller: Principal; wish: BodyOf<typeof updateVirksomhedLaas> },
  ): Promise<AnswerOf<typeof updateVirksomhedLaas>> {
    const virksomhed = await this.virksomheder.execute(manager, cvr);
    const { konfliktramt, spaerret, begrundelse } = wish;
    if (virksomhed.konfliktramt === konfliktramt && virksomhed.spaerret === spaerret) return { konfliktramt, spaerret };
    await updateVersioned(manager, Virksomhed, virksomhed, { konfliktramt, spaerret });
    await manager.insert(VirksomhedLaas, {
      id: newId(), cvr, konfliktramt, spaerret, begrundelse: begrundelse ?? null, satAt: this.clock.now(), satAf: caller.id,
    });
    return { konfliktramt, spaerret };
  }
}
