import { medarbejderLoggedIn, type ReceivedEvent } from '@jobnet/contracts';
import { Clock, On } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Virksomhed } from '../virksomhed/virksomhed.entity.ts';
import { Kontaktperson } from './kontaktperson.entity.ts';

/** AG-08: the first login of somebody who is linked to a kontaktperson takes JobAG into use for the company. */
@Injectable()
export class OnMedarbejderLoggedIn {
  constructor(private readonly clock: Clock) {}

  @On(medarbejderLoggedIn)
  async handle({ data: { cvr, medarbejderId } }: ReceivedEvent<typeof medarbejderLoggedIn>, manager: EntityManager): Promise<void> {
    const isLinked = await manager.existsBy(Kontaktperson, { cvr, loginId: medarbejderId });
    if (isLinked) await manager.update(Virksomhed, { cvr, jobagIBrugFra: IsNull() }, { jobagIBrugFra: this.clock.now() });
  }
}
