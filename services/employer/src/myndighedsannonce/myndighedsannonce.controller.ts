import { closeMyndighedsannonce, showMyndighedsannonce, submitMyndighedsannonce, updateMyndighedsannonce } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ShowAnnonce } from '../annonce/show-annonce.ts';
import { EditMyndighedsannonce } from './edit-myndighedsannonce.ts';
import { SubmitMyndighedsannonce } from './submit-myndighedsannonce.ts';

/** JobannonceService version 2. */
@Controller()
export class MyndighedsannonceController {
  constructor(
    private readonly submitting: SubmitMyndighedsannonce,
    private readonly editing: EditMyndighedsannonce,
    private readonly view: ShowAnnonce,
  ) {}

  @Handle(submitMyndighedsannonce)
  async submit(call: CallOf<typeof submitMyndighedsannonce>) {
    return this.view.execute(call.manager, await this.submitting.execute(call.manager, { caller: call.principal, wish: call.body }));
  }

  @Handle(showMyndighedsannonce)
  async show(call: CallOf<typeof showMyndighedsannonce>) {
    return this.view.execute(call.manager, await this.editing.find(call.manager, { caller: call.principal, id: call.params.id }));
  }

  @Handle(updateMyndighedsannonce)
  async update(call: CallOf<typeof updateMyndighedsannonce>) {
    const { version, ...wish } = call.body;
    return this.view.execute(call.manager, await this.editing.change(call.manager, { caller: call.principal, id: call.params.id, version, wish }));
  }

  @Handle(closeMyndighedsannonce)
  async close(call: CallOf<typeof closeMyndighedsannonce>) {
    const { version } = call.body;
    return this.view.execute(call.manager, await this.editing.close(call.manager, { caller: call.principal, id: call.params.id, version }));
  }
}
