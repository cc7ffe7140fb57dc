import { deleteAdgang } from '@jobnet/contracts';
import { borgerOf, type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { endedSessionCookie } from '../session/session-cookie.rules.ts';
import { DeleteAdgang } from './delete-adgang.ts';

/** "Slet adgang". */
@Controller()
export class AdgangController {
  constructor(private readonly deleting: DeleteAdgang) {}

  @Handle(deleteAdgang)
  async delete(call: CallOf<typeof deleteAdgang>) {
    await this.deleting.execute(call.manager, borgerOf(call.principal));
    call.setCookie(endedSessionCookie('borger'));
  }
}
