import { listBookingFejl, reportBookingFejl } from '@jobnet/contracts';
import { borgerOf, type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ListBookingFejl } from './list-booking-fejl.ts';
import { ReportBookingFejl } from './report-booking-fejl.ts';

/** Booking-fejl reports: the borger sends them, the vendor sees what became of them. */
@Controller()
export class BookingFejlController {
  constructor(
    private readonly reportBookingFejl: ReportBookingFejl,
    private readonly listBookingFejl: ListBookingFejl,
  ) {}

  @Handle(reportBookingFejl)
  async report(call: CallOf<typeof reportBookingFejl>) {
    return this.reportBookingFejl.execute(call.manager, { ...call.body, borgerId: borgerOf(call.principal) });
  }

  @Handle(listBookingFejl)
  async list(call: CallOf<typeof listBookingFejl>) {
    return this.listBookingFejl.execute(call.manager, call.principal);
  }
}
