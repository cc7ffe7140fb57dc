import {
  commonProblems,
  kontaktpersonAlleredeTilknyttet,
  loginAlleredeTilknyttet,
  type Principal,
  Refusal,
  vilkaarIkkeAccepteret,
} from '@jobnet/contracts';
import { Clock, updateVersioned } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RequireTilknytning } from './require-tilknytning.ts';
import { KontaktpersonRecord } from './kontaktperson-record.ts';
import { Kontaktperson } from './kontaktperson.entity.ts';
import { harAccepteret, type Kontaktlinje } from './kontaktperson.rules.ts';

/** The tick at the terms. */
export interface Accept {
  readonly vilkaarAccepteret: boolean;
  readonly vilkaarVersion: string;
}

/** Links a MitID Erhverv login to a kontaktperson of its company: one login, one kontaktperson (AG-KP-05, AG-KP-06, AG-KP-13, AG-KP-15). */
@Injectable()
export class LinkKontaktperson {
  constructor(
    private readonly tilknytning: RequireTilknytning,
    private readonly record: KontaktpersonRecord,
    private readonly clock: Clock,
  ) {}

  async execute(manager: EntityManager, { caller, id, accept }: { caller: Principal; id: string; accept: Accept }): Promise<Kontaktlinje> {
    const { virksomhed, kontaktperson } = await this.tilknytning.open(manager, caller);
    const row = await manager.findOneBy(Kontaktperson, { id, cvr: virksomhed.cvr });
    if (!row) throw new Refusal(commonProblems.findesIkke);
    if (kontaktperson) throw new Refusal(loginAlleredeTilknyttet);
    return this.link(manager, row, { caller, accept });
  }

  /** Links a row already known to be of the caller's company, the caller having no other. */
  async link(manager: EntityManager, row: Kontaktperson, { caller, accept }: { caller: Principal; accept: Accept }): Promise<Kontaktlinje> {
    if (!harAccepteret(accept)) throw new Refusal(vilkaarIkkeAccepteret);
    if (row.loginId) throw new Refusal(kontaktpersonAlleredeTilknyttet);
    const now = this.clock.now();
    const changes = { loginId: caller.id, tilknyttetAt: now, vilkaarVersion: accept.vilkaarVersion, vilkaarAccepteretAt: now };
    await holdLogin(manager, row.cvr, caller.id);
    await updateVersioned(manager, Kontaktperson, row, changes);
    return this.record.viewOf({ ...row, ...changes }, caller.id);
  }
}

/** AG-KP-15: two links of one login at the same moment wait for each other; the second finds the first. */
const holdLogin = async (manager: EntityManager, cvr: string, loginId: string): Promise<void> => {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`tilknyt:${cvr}:${loginId}`]);
  if (await manager.existsBy(Kontaktperson, { cvr, loginId })) throw new Refusal(loginAlleredeTilknyttet);
};
