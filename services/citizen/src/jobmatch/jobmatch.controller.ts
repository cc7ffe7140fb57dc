import {
  showAnsaettelsesbetingelser,
  showAnsaettelsesbetingelserForBorger,
  showJobmatch,
  showLanding,
  updateAnsaettelsesbetingelser,
  updateAnsaettelsesbetingelserForBorger,
} from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ShowAnsaettelsesbetingelser } from './show-ansaettelsesbetingelser.ts';
import { ShowJobmatch } from './show-jobmatch.ts';
import { UpdateAnsaettelsesbetingelser } from './update-ansaettelsesbetingelser.ts';

/** Jobmatch: Ansættelsesbetingelser, whether it is completed, and where a login lands. */
@Controller()
export class JobmatchController {
  constructor(
    private readonly jobmatch: ShowJobmatch,
    private readonly showing: ShowAnsaettelsesbetingelser,
    private readonly updating: UpdateAnsaettelsesbetingelser,
  ) {}

  @Handle(showJobmatch)
  show(call: CallOf<typeof showJobmatch>) {
    return this.jobmatch.execute(call);
  }

  @Handle(showLanding)
  landing(call: CallOf<typeof showLanding>) {
    return this.jobmatch.landing(call);
  }

  @Handle(showAnsaettelsesbetingelser)
  showBetingelser(call: CallOf<typeof showAnsaettelsesbetingelser>) {
    return this.showing.execute(call);
  }

  @Handle(updateAnsaettelsesbetingelser)
  updateBetingelser(call: CallOf<typeof updateAnsaettelsesbetingelser>) {
    return this.updating.execute(call);
  }

  @Handle(showAnsaettelsesbetingelserForBorger)
  showForBorger(call: CallOf<typeof showAnsaettelsesbetingelserForBorger>) {
    return this.showing.executeForBorger(call);
  }

  @Handle(updateAnsaettelsesbetingelserForBorger)
  updateForBorger(call: CallOf<typeof updateAnsaettelsesbetingelserForBorger>) {
    return this.updating.executeForBorger(call);
  }
}
