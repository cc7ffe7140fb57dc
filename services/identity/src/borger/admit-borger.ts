import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RequestTilhoersforhold } from '../tilhoersforhold/request-tilhoersforhold.ts';
import { BorgerRow } from './borger.entity.ts';
import { FindBorger } from './find-borger.ts';
import { ProvisionBorger } from './provision-borger.ts';

type Admitted = { readonly borgerId: string } | { readonly refusal: 'identitet-afvist' | 'vilkaar-brudt' };

/**
 * Whether a person who has proven who it is may come in. A registered breach of the terms beats the silent provisioning (ID-LOGIN-12): the
 * row is held, so that a breach registered in the same moment either refuses the login or ends its session. A tilhørsforhold that has not
 * arrived keeps nobody out; it is asked for (ID-LOGIN-14).
 */
@Injectable()
export class AdmitBorger {
  constructor(
    private readonly findBorger: FindBorger,
    private readonly provisionBorger: ProvisionBorger,
    private readonly requestTilhoersforhold: RequestTilhoersforhold,
  ) {}

  /** By CPR number; `known` is the borgerId that this login was tied to before. */
  async byCpr(manager: EntityManager, digits: string, known: string | undefined): Promise<Admitted> {
    const borgerId = known ? await this.findBorger.execute(manager, digits) : await this.provisionBorger.execute(manager, digits);
    if (!borgerId || (known && known !== borgerId)) return { refusal: 'identitet-afvist' };
    return (await this.byBorgerId(manager, borgerId)) ? { borgerId } : { refusal: 'vilkaar-brudt' };
  }

  async byBorgerId(manager: EntityManager, borgerId: string): Promise<boolean> {
    const borger = await manager.findOneOrFail(BorgerRow, { where: { id: borgerId }, lock: { mode: 'for_no_key_update' } });
    if (borger.vilkaarsbrudAt) return false;
    await this.requestTilhoersforhold.execute(manager, borger);
    return true;
  }
}
