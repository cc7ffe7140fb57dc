import type { AnswerOf, showEgneDataIEmployer } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { type CallOf, readEgneData } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { KontaktpersonRecord } from '../kontaktperson/kontaktperson-record.ts';

/** One's own data: what employer holds of the virksomhedsbruger as a person (GDPR article 15). Ads and the like are the company's. */
@Injectable()
export class ShowEgneData {
  constructor(
    private readonly clock: Clock,
    private readonly record: KontaktpersonRecord,
  ) {}

  execute({ manager, principal }: CallOf<typeof showEgneDataIEmployer>): Promise<AnswerOf<typeof showEgneDataIEmployer>> {
    const kontaktperson = {
      navn: 'Kontaktperson',
      sql: `select id, cvr, oplysninger, p_numre as "pNumre", tilknyttet_at as tilknyttet, vilkaar_version as "vilkaarVersion",
                   vilkaar_accepteret_at as "vilkaarAccepteret", oprettet_at as oprettet
            from kontaktperson where login_id = $1 order by id`,
      open: ({ id, oplysninger, ...row }: Readonly<Record<string, unknown>>) => ({
        kontaktpersonId: id,
        ...this.record.open({ id: String(id), oplysninger: String(oplysninger) }),
        ...row,
      }),
    };
    return readEgneData(manager, { id: principal.id, now: this.clock.now() }, [kontaktperson]);
  }
}
