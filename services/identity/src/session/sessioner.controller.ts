import { closeAndreSessioner, closeSession, listSessioner } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { askedBy } from './asked-by.rules.ts';
import { CloseSession } from './close-session.ts';
import { ListSessioner } from './list-sessioner.ts';

/** "Dine aktive sessioner". All others stands first: it must not be read as a session's id. */
@Controller()
export class SessionerController {
  constructor(
    private readonly listSessioner: ListSessioner,
    private readonly closeSession: CloseSession,
  ) {}

  @Handle(listSessioner)
  async list(call: CallOf<typeof listSessioner>) {
    return this.listSessioner.execute(call.manager, askedBy(call));
  }

  @Handle(closeAndreSessioner)
  async closeOthers(call: CallOf<typeof closeAndreSessioner>) {
    await this.closeSession.others(call.manager, askedBy(call));
  }

  @Handle(closeSession)
  async close(call: CallOf<typeof closeSession>) {
    await this.closeSession.execute(call.manager, { ...askedBy(call), sessionId: call.params.sessionId });
  }
}
