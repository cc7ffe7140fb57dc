import {
  listBookingFejl,
  listBookingFejlForDrift,
  replayAlleBookingFejl,
  replayAlleBookingFejlForDrift,
  replayBookingFejl,
  reportBookingFejl,
  showBookingFejl,
} from '@jobnet/contracts';
import { borgerOf, type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { cvrOf } from '../leverandoer/own-leverandoer.ts';
import { ListBookingFejl } from './list-booking-fejl.ts';
import { ReplayBookingFejl } from './replay-booking-fejl.ts';
import { ReportBookingFejl } from './report-booking-fejl.ts';
import { ShowBookingFejl } from './show-booking-fejl.ts';

/** Booking-fejl reports: the borger sends them; vendor and drift see what became of them and have them delivered again. */
@Controller()
export class BookingFejlController {
  constructor(
    private readonly reportBookingFejl: ReportBookingFejl,
    private readonly listBookingFejl: ListBookingFejl,
    private readonly showBookingFejl: ShowBookingFejl,
    private readonly replayBookingFejl: ReplayBookingFejl,
  ) {}

  @Handle(reportBookingFejl)
  async report(call: CallOf<typeof reportBookingFejl>) {
    return this.reportBookingFejl.execute(call.manager, { ...call.body, borgerId: borgerOf(call.principal) });
  }

  @Handle(listBookingFejl)
  async list(call: CallOf<typeof listBookingFejl>) {
    return this.listBookingFejl.execute(call.manager, cvrOf(call.principal), call.query);
  }

  @Handle(showBookingFejl)
  async show(call: CallOf<typeof showBookingFejl>) {
    return this.showBookingFejl.execute(call.manager, { cvr: cvrOf(call.principal), id: call.params.bookingFejlId });
  }

  @Handle(replayBookingFejl)
  async replay(call: CallOf<typeof replayBookingFejl>) {
    return this.replayBookingFejl.one(call.manager, { cvr: cvrOf(call.principal), id: call.params.bookingFejlId });
  }

  @Handle(replayAlleBookingFejl)
  async replayAlle(call: CallOf<typeof replayAlleBookingFejl>) {
    return this.replayBookingFejl.all(call.manager, cvrOf(call.principal));
  }

  @Handle(listBookingFejlForDrift)
  async listForDrift(call: CallOf<typeof listBookingFejlForDrift>) {
    return this.listBookingFejl.execute(call.manager, call.params.cvr, call.query);
  }

  @Handle(replayAlleBookingFejlForDrift)
  async replayAlleForDrift(call: CallOf<typeof replayAlleBookingFejlForDrift>) {
    return this.replayBookingFejl.all(call.manager, call.params.cvr);
  }
}
