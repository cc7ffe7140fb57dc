import {
  createKontaktperson,
  linkKontaktperson,
  listKontaktpersoner,
  showKontaktperson,
  updateKontaktperson,
} from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { CreateKontaktperson } from './create-kontaktperson.ts';
import { LinkKontaktperson } from './link-kontaktperson.ts';
import { ListKontaktpersoner } from './list-kontaktpersoner.ts';
import { ShowKontaktperson } from './show-kontaktperson.ts';
import { UpdateKontaktperson } from './update-kontaktperson.ts';

/** The company's kontaktpersoner. */
@Controller()
export class KontaktpersonController {
  constructor(
    private readonly overview: ListKontaktpersoner,
    private readonly detail: ShowKontaktperson,
    private readonly creating: CreateKontaktperson,
    private readonly linking: LinkKontaktperson,
    private readonly updating: UpdateKontaktperson,
  ) {}

  @Handle(listKontaktpersoner)
  list(call: CallOf<typeof listKontaktpersoner>) {
    return this.overview.execute(call.manager, { caller: call.principal, query: call.query });
  }

  @Handle(showKontaktperson)
  show(call: CallOf<typeof showKontaktperson>) {
    return this.detail.execute(call.manager, { caller: call.principal, id: call.params.id });
  }

  @Handle(createKontaktperson)
  create(call: CallOf<typeof createKontaktperson>) {
    return this.creating.execute(call.manager, { caller: call.principal, wish: call.body });
  }

  @Handle(linkKontaktperson)
  link(call: CallOf<typeof linkKontaktperson>) {
    return this.linking.execute(call.manager, { caller: call.principal, id: call.params.id, accept: call.body });
  }

  @Handle(updateKontaktperson)
  update(call: CallOf<typeof updateKontaktperson>) {
    return this.updating.execute(call.manager, { caller: call.principal, id: call.params.id, wish: call.body });
  }
}
