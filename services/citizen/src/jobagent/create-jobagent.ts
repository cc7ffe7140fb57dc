import type { AnswerOf, createJobagent, createJobagentForBorger } from '@jobnet/contracts';
import { Clock, FieldCipher, newId } from '@jobnet/messaging';
import { borgerOf, type CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockBorger } from '../borger/lock-borger.ts';
import { KontaktoplysningerRows } from '../kontaktoplysninger/kontaktoplysninger-rows.ts';
import { emailStatusOf } from '../kontaktoplysninger/kontaktoplysninger.rules.ts';
import { RequireOwnBorger } from '../tilhoersforhold/require-own-borger.ts';
import { Jobagent } from './jobagent.entity.ts';
import { checkCreate, type JobagentKriterier } from './jobagent.rules.ts';
import { navnContext, toJobagent } from './list-jobagenter.ts';

type Answer = AnswerOf<typeof createJobagent>;
type Wish = CallOf<typeof createJobagent>['body'];

/** AGENT-03: a jobagent, for the borger or on the borger's behalf; refused until the e-mail address is confirmed. */
@Injectable()
export class CreateJobagent {
  constructor(
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
    private readonly kontakt: KontaktoplysningerRows,
    private readonly ownBorger: RequireOwnBorger,
  ) {}

  async execute(call: CallOf<typeof createJobagent>): Promise<Answer> {
    const borgerId = borgerOf(call.principal);
    await lockBorger(call.manager, borgerId);
    return this.#create(call.manager, borgerId, call.body);
  }

  async executeForBorger(call: CallOf<typeof createJobagentForBorger>): Promise<Answer> {
    await lockBorger(call.manager, call.params.borgerId);
    await this.ownBorger.check(call, { action: 'change', purpose: 'Jobagent', fields: ['jobagent'] });
    return this.#create(call.manager, call.params.borgerId, call.body);
  }

  async #create(manager: EntityManager, borgerId: string, wish: Wish): Promise<Answer> {
    const { state } = await this.kontakt.load(manager, borgerId);
    const existing = await manager.countBy(Jobagent, { borgerId });
    checkCreate(wish.kriterier, { emailStatus: emailStatusOf(state), existing, today: this.clock.today(), ...(await knownOf(manager, wish.kriterier)) });
    const id = newId();
    const row: Jobagent = {
      id,
      borgerId,
      navn: this.cipher.encrypt(wish.navn, navnContext(id)),
      ...wish.kriterier,
      hyppighed: wish.hyppighed,
      oprettetAt: this.clock.now(),
      version: 1,
    };
    await manager.insert(Jobagent, row);
    return toJobagent({ ...row, antalMatch: 0 }, this.cipher);
  }
}

const knownOf = async (manager: EntityManager, kriterier: JobagentKriterier) => {
  const concepts: { uri: string }[] = await manager.query('select concept_uri as uri from stillingsbetegnelse where concept_uri = any($1)', [kriterier.conceptUris]);
  const aliases: { id: string }[] = await manager.query(
    `select a ->> 'aliasId' as id from stillingsbetegnelse, jsonb_array_elements(aliasser) a where a ->> 'aliasId' = any($1)`,
    [kriterier.aliasIds],
  );
  return { knownConceptUris: new Set(concepts.map(({ uri }) => uri)), knownAliasIds: new Set(aliases.map(({ id }) => id)) };
};
