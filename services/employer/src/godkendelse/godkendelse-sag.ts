import type { koelinje, Principal } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { type Annonce, nyesteIndhold } from '../annonce/annonce.entity.ts';
import { FindStillinger, navnAf } from '../stillingsbetegnelse/find-stillinger.ts';
import { Virksomhed } from '../virksomhed/virksomhed.entity.ts';
import { AnnonceBehandling } from './annonce-behandling.entity.ts';

/** A line of the queue. */
export type Koelinje = (typeof koelinje)['_zod']['output'];

/** Whether the ad waits for a decision. */
export const afventer = (row: Annonce): boolean => row.ventende !== null && row.afvisning === null && row.afsluttetAt === null && row.slettetAt === null;

/** Makes lines of the queue out of ads: names, the konfliktramt mark (AG-KF-05), and who works on them. */
@Injectable()
export class GodkendelseSag {
  constructor(
    private readonly stillinger: FindStillinger,
    private readonly clock: Clock,
  ) {}

  async linesOf(manager: EntityManager, rows: readonly Annonce[], caller: Principal): Promise<Koelinje[]> {
    const cvrs = rows.flatMap(({ cvr }) => (cvr ? [cvr] : []));
    const virksomheder = new Map((await manager.findBy(Virksomhed, { cvr: In(cvrs) })).map((row) => [row.cvr, row]));
    const ids = rows.map(({ id }) => id);
    const behandlinger = new Map((await manager.findBy(AnnonceBehandling, { annonceId: In(ids) })).map((row) => [row.annonceId, row]));
    const stillinger = await this.stillinger.execute(manager, rows.map((row) => nyesteIndhold(row).conceptUri));
    return rows.map((row) => {
      const indhold = nyesteIndhold(row);
      const { label, alias } = navnAf(stillinger, indhold);
      const virksomhed = row.cvr ? virksomheder.get(row.cvr) : undefined;
      return {
        annonceId: row.id,
        version: row.version,
        titel: indhold.titel,
        stillingsbetegnelse: label,
        ...(alias ? { alias } : {}),
        ...(virksomhed ? { virksomhed: { cvr: virksomhed.cvr, navn: virksomhed.stamdata.navn } } : {}),
        konfliktramt: virksomhed?.konfliktramt ?? false,
        anonym: row.anonym,
        ...(row.organisationTypeId ? { organisationTypeId: row.organisationTypeId } : {}),
        aendring: row.godkendt !== null,
        indsendt: (row.indsendtAt ?? row.oprettetAt).toISOString(),
        ...this.#behandlingOf(behandlinger.get(row.id), caller),
      };
    });
  }

  #behandlingOf(behandling: AnnonceBehandling | undefined, caller: Principal): Pick<Koelinje, 'behandling'> {
    if (!behandling || behandling.udloeberAt <= this.clock.now()) return {};
    const { behandlerId, paabegyndtAt, udloeberAt } = behandling;
    return { behandling: { mig: behandlerId === caller.id, paabegyndt: paabegyndtAt.toISOString(), udloeber: udloeberAt.toISOString() } };
  }
}
