import type { AnswerOf, indsatsChanged, listIndsatser, listIndsatserForBorger, PayloadOf } from '@jobnet/contracts';
import { borgerOf, type CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { RequireOwnBorger } from '../tilhoersforhold/require-own-borger.ts';
import type { Indsats } from './indsats.entity.ts';

type Answer = AnswerOf<typeof listIndsatser>;
type Facts = Pick<Indsats, 'id' | 'titel' | 'fra' | 'til'>;

/** An indsats in its wire form. */
export const toIndsats = ({ id, titel, fra, til }: Facts): Answer['items'][number] => ({ indsatsId: id, titel, fra, til: til ?? undefined });

/** The shareable state: what the event carries, without the name. */
export const toIndsatsState = ({ id, borgerId, status, fra, til }: Indsats): PayloadOf<typeof indsatsChanged> => ({ indsatsId: id, borgerId, status, fra, til: til ?? undefined });

const selectIndsatser = `select id, titel, fra::text, til::text from indsats where borger_id = $1 and status = 'gaeldende'`;
const inOrder = 'order by fra, id';

/** KAL-08: the indsatser that touch a period, also those that are over; for the borger's authorities all of them. */
@Injectable()
export class ListIndsatser {
  constructor(private readonly ownBorger: RequireOwnBorger) {}

  async execute({ manager, principal, query }: CallOf<typeof listIndsatser>): Promise<Answer> {
    const touches = 'and fra <= $3 and (til is null or til >= $2)';
    const rows: Facts[] = await manager.query(`${selectIndsatser} ${touches} ${inOrder}`, [borgerOf(principal), query.fra, query.til]);
    return { items: rows.map(toIndsats) };
  }

  async executeForBorger(call: CallOf<typeof listIndsatserForBorger>): Promise<Answer> {
    await this.ownBorger.check(call, { action: 'read', purpose: 'Indsatser', fields: ['indsatser'] });
    const rows: Facts[] = await call.manager.query(`${selectIndsatser} ${inOrder}`, [call.params.borgerId]);
    return { items: rows.map(toIndsats) };
  }
}
