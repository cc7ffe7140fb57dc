import type { AnswerOf, listJoboenskeHistorik } from '@jobnet/contracts';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { RequireOwnBorger } from '../tilhoersforhold/require-own-borger.ts';
import type { JoboenskeHistorik } from './joboenske.entity.ts';
import { registreretOf } from './load-joboensker.ts';

const selectHistorik = `
  select h.joboenske_id as "joboenskeId", h.haendelse, h.aarsag, h.at, h.concept_uri as "conceptUri", h.alias_id as "aliasId",
         h.registreret_at as "registreretAt", coalesce(s.label, h.concept_uri) as label
  from joboenske_historik h left join stillingsbetegnelse s on s.concept_uri = h.concept_uri
  where h.borger_id = $1 order by h.at desc, h.id desc`;

/** JM-08, JM-09: the history kept for DFDG, newest first. */
@Injectable()
export class ListJoboenskeHistorik {
  constructor(private readonly ownBorger: RequireOwnBorger) {}

  async execute(call: CallOf<typeof listJoboenskeHistorik>): Promise<AnswerOf<typeof listJoboenskeHistorik>> {
    await this.ownBorger.check(call, { action: 'read', purpose: 'Jeg søger job som, historik', fields: ['joboensker'] });
    const rows: (JoboenskeHistorik & { label: string })[] = await call.manager.query(selectHistorik, [call.params.borgerId]);
    return {
      items: rows.map(({ at, aliasId, registreretAt, ...row }) => ({
        ...row,
        tidspunkt: at.toISOString(),
        aliasId: aliasId ?? undefined,
        registreret: registreretOf(registreretAt),
      })),
    };
  }
}
