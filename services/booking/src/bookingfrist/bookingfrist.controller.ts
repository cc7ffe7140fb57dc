import { activateBookingfrist, cancelBookingfrist, listBookingfrister } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ActivateBookingfrist } from './activate-bookingfrist.ts';
import { CancelBookingfrist } from './cancel-bookingfrist.ts';
import { ListBookingfrister } from './list-bookingfrister.ts';

/** Bookingfrister, kept by kommuner and a-kasser. */
@Controller()
export class BookingfristController {
  constructor(
    private readonly activateBookingfrist: ActivateBookingfrist,
    private readonly cancelBookingfrist: CancelBookingfrist,
    private readonly listBookingfrister: ListBookingfrister,
  ) {}

  @Handle(activateBookingfrist)
  async activate(call: CallOf<typeof activateBookingfrist>) {
    return this.activateBookingfrist.execute(call);
  }

  @Handle(cancelBookingfrist)
  async cancel(call: CallOf<typeof cancelBookingfrist>) {
    return this.cancelBookingfrist.execute(call);
  }

  @Handle(listBookingfrister)
  async list(call: CallOf<typeof listBookingfrister>) {
    return this.listBookingfrister.execute(call);
  }
}
