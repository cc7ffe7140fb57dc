import { checkAnnonce, closeAnnonce, deleteAnnonce, listAnnoncer, showAnnonce, submitAnnonce, updateAnnonce } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { EditOwnAnnonce } from './edit-own-annonce.ts';
import { ListAnnoncer } from './list-annoncer.ts';
import { ShowAnnonce } from './show-annonce.ts';
import { SubmitAnnonce } from './submit-annonce.ts';

/** The company's jobannoncer. */
@Controller()
export class AnnonceController {
  constructor(
    private readonly submitting: SubmitAnnonce,
    private readonly editing: EditOwnAnnonce,
    private readonly overview: ListAnnoncer,
    private readonly view: ShowAnnonce,
  ) {}

  @Handle(submitAnnonce)
  async submit(call: CallOf<typeof submitAnnonce>) {
    return this.view.execute(call.manager, await this.submitting.execute(call.manager, { caller: call.principal, wish: call.body }));
  }

  @Handle(checkAnnonce)
  check(call: CallOf<typeof checkAnnonce>) {
    return this.editing.check(call.manager, { caller: call.principal, udkast: call.body });
  }

  @Handle(listAnnoncer)
  list(call: CallOf<typeof listAnnoncer>) {
    return this.overview.execute(call.manager, { caller: call.principal, page: call.query.page });
  }

  @Handle(showAnnonce)
  async show(call: CallOf<typeof showAnnonce>) {
    return this.view.execute(call.manager, await this.editing.find(call.manager, { caller: call.principal, id: call.params.id }));
  }

  @Handle(updateAnnonce)
  async update(call: CallOf<typeof updateAnnonce>) {
    const { version, ...wish } = call.body;
    return this.view.execute(call.manager, await this.editing.change(call.manager, { caller: call.principal, id: call.params.id, version, wish }));
  }

  @Handle(closeAnnonce)
  async close(call: CallOf<typeof closeAnnonce>) {
    const { version } = call.body;
    return this.view.execute(call.manager, await this.editing.close(call.manager, { caller: call.principal, id: call.params.id, version }));
  }

  @Handle(deleteAnnonce)
  delete(call: CallOf<typeof deleteAnnonce>) {
    return this.editing.delete(call.manager, { caller: call.principal, id: call.params.id });
  }
}
