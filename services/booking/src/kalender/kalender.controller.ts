import { createKalenderabonnement, deleteKalenderabonnement, showKalenderabonnement, showKalenderfeed, showMoedefil } from '@jobnet/contracts';
import { borgerOf, type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { CreateKalenderabonnement } from './create-kalenderabonnement.ts';
import { ShowKalenderabonnement } from './show-kalenderabonnement.ts';
import { ShowKalenderfeed } from './show-kalenderfeed.ts';
import { ShowMoedefil } from './show-moedefil.ts';

/** The borger's meetings in the borger's own calendar: one as a file, all by a secret address. */
@Controller()
export class KalenderController {
  constructor(
    private readonly moedefil: ShowMoedefil,
    private readonly abonnement: ShowKalenderabonnement,
    private readonly creating: CreateKalenderabonnement,
    private readonly feed: ShowKalenderfeed,
  ) {}

  @Handle(showMoedefil)
  async showMoede(call: CallOf<typeof showMoedefil>) {
    return this.moedefil.execute(call.manager, borgerOf(call.principal), call.params.moedeId);
  }

  @Handle(showKalenderabonnement)
  async show(call: CallOf<typeof showKalenderabonnement>) {
    return this.abonnement.execute(call.manager, borgerOf(call.principal));
  }

  @Handle(createKalenderabonnement)
  async create(call: CallOf<typeof createKalenderabonnement>) {
    return this.creating.execute(call.manager, borgerOf(call.principal));
  }

  @Handle(deleteKalenderabonnement)
  async delete(call: CallOf<typeof deleteKalenderabonnement>) {
    return this.abonnement.delete(call.manager, borgerOf(call.principal));
  }

  @Handle(showKalenderfeed)
  async showFeed(call: CallOf<typeof showKalenderfeed>) {
    return this.feed.execute(call.manager, call.params.noegle);
  }
}
