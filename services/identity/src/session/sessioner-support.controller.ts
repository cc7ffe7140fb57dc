import { closeSessionerForKonto, listKontiMedSession } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { CloseSessionerForKonto } from './close-sessioner-for-konto.ts';
import { ListKontiMedSession } from './list-konti-med-session.ts';

/** Sessions of companies' users, staff and vendors' employees, for support and drift. */
@Controller()
export class SessionerSupportController {
  constructor(
    private readonly listKontiMedSession: ListKontiMedSession,
    private readonly closeSessionerForKonto: CloseSessionerForKonto,
  ) {}

  @Handle(listKontiMedSession)
  async list(call: CallOf<typeof listKontiMedSession>) {
    return this.listKontiMedSession.execute(call.manager, call.query);
  }

  @Handle(closeSessionerForKonto)
  async close(call: CallOf<typeof closeSessionerForKonto>) {
    return this.closeSessionerForKonto.execute(call);
  }
}
