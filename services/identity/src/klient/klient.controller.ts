import { issueToken, listKlienter, registerKlient, updateKlientNoegler } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { IssueAccessToken } from './issue-access-token.ts';
import { ListKlienter } from './list-klienter.ts';
import { RegisterKlient } from './register-klient.ts';
import { UpdateKlientNoegler } from './update-klient-noegler.ts';

/** Machine clients and their tokens. */
@Controller()
export class KlientController {
  constructor(
    private readonly registerKlient: RegisterKlient,
    private readonly listKlienter: ListKlienter,
    private readonly issueAccessToken: IssueAccessToken,
    private readonly updateKlientNoegler: UpdateKlientNoegler,
  ) {}

  @Handle(registerKlient)
  async register(call: CallOf<typeof registerKlient>) {
    return this.registerKlient.execute(call.manager, call.body);
  }

  @Handle(listKlienter)
  async list(call: CallOf<typeof listKlienter>) {
    return this.listKlienter.execute(call.manager);
  }

  @Handle(updateKlientNoegler)
  async updateNoegler(call: CallOf<typeof updateKlientNoegler>) {
    return this.updateKlientNoegler.execute(call);
  }

  @Handle(issueToken)
  async token(call: CallOf<typeof issueToken>) {
    return this.issueAccessToken.execute(call.manager, call.body);
  }
}
