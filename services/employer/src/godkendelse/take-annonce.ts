import { annonceIkkeTaget, commonProblems, type Principal, Refusal } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AnnonceRecord } from '../annonce/annonce-record.ts';
import type { Annonce } from '../annonce/annonce.entity.ts';
import { AnnonceBehandling } from './annonce-behandling.entity.ts';
import { afventer, GodkendelseSag, type Koelinje } from './godkendelse-sag.ts';
import { behandlingMs, type Sag, tjekTag } from './godkendelse.rules.ts';

interface Wish {
  readonly caller: Principal;
  readonly id: string;
}

/** A reviewer takes an ad, so that no one else works on it, or lets it go again (ADM-04). The ad itself, and its version, stay as they are. */
@Injectable()
export class TakeAnnonce {
  constructor(
    private readonly record: AnnonceRecord,
    private readonly sager: GodkendelseSag,
    private readonly clock: Clock,
  ) {}

  async execute(manager: EntityManager, { caller, id }: Wish): Promise<Koelinje> {
    const { row, sag } = await this.load(manager, id);
    const now = this.clock.now();
    tjekTag(sag, caller.id, now);
    const behandling = { annonceId: id, behandlerId: caller.id, paabegyndtAt: now, udloeberAt: new Date(now.getTime() + behandlingMs) };
    await manager.upsert(AnnonceBehandling, behandling, ['annonceId']);
    const [line] = await this.sager.linesOf(manager, [row], caller);
    if (!line) throw new Error('An ad has a line');
    return line;
  }

  async release(manager: EntityManager, { caller, id }: Wish): Promise<void> {
    const { affected } = await manager.delete(AnnonceBehandling, { annonceId: id, behandlerId: caller.id });
    if (affected !== 1) throw new Refusal(annonceIkkeTaget);
  }

  /** The locked ad and what a reviewer's act looks at. */
  async load(manager: EntityManager, id: string): Promise<{ row: Annonce; sag: Sag }> {
    const row = await this.record.lock(manager, id);
    if (!row) throw new Refusal(commonProblems.findesIkke);
    const behandling = await manager.findOneBy(AnnonceBehandling, { annonceId: id });
    return { row, sag: { version: row.version, afventer: afventer(row), behandling } };
  }
}
