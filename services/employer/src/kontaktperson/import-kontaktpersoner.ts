import type { AnswerOf, BodyOf, importKontaktpersoner } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { FetchVirksomhed } from '../virksomhed/fetch-virksomhed.ts';
import { KontaktpersonRecord } from './kontaktperson-record.ts';
import { Kontaktperson } from './kontaktperson.entity.ts';

interface Wish {
  readonly cvr: string;
  readonly kontaktpersoner: BodyOf<typeof importKontaktpersoner>['kontaktpersoner'];
}

/** Takes over users of the former JobAG, none of them linked (AG-KP-01); repeating it adds nobody twice. */
@Injectable()
export class ImportKontaktpersoner {
  constructor(
    private readonly virksomheder: FetchVirksomhed,
    private readonly record: KontaktpersonRecord,
  ) {}

  async execute(manager: EntityManager, { cvr, kontaktpersoner }: Wish): Promise<AnswerOf<typeof importKontaktpersoner>> {
    await this.virksomheder.execute(manager, cvr);
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`import:${cvr}`]);
    const byEmail = new Map(kontaktpersoner.map((person) => [this.record.emailIndeks(person.email), person]));
    const known = await manager.findBy(Kontaktperson, { cvr, emailIndeks: In([...byEmail.keys()]) });
    for (const { emailIndeks } of known) byEmail.delete(emailIndeks);
    for (const person of byEmail.values()) await this.record.add(manager, cvr, person);
    return { oprettet: byEmail.size, sprungetOver: kontaktpersoner.length - byEmail.size };
  }
}
