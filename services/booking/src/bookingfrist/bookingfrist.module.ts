import { Global, Module } from '@nestjs/common';
import { AuthorityAccess } from '../borger/authority-access.ts';
import { MoedeChanged } from '../moede/moede-changed.ts';
import { ActivateBookingfrist } from './activate-bookingfrist.ts';
import { BookingfristController } from './bookingfrist.controller.ts';
import { CancelBookingfrist } from './cancel-bookingfrist.ts';
import { ChangeBookingfrist } from './change-bookingfrist.ts';
import { ListActiveFrister } from './list-active-frister.ts';
import { ListBookingfrister } from './list-bookingfrister.ts';
import { MeetBookingfrist } from './meet-bookingfrist.ts';
import { RepublishBookingfrist } from './republish-bookingfrist.ts';
import { TurnBookingfrist } from './turn-bookingfrist.ts';

/** Bookingfrister: set by an authority, met by booking, over at their exact moment. Meetings tell it of themselves without knowing it. */
@Global()
@Module({
  controllers: [BookingfristController],
  providers: [AuthorityAccess, ActivateBookingfrist, CancelBookingfrist, ListBookingfrister, ListActiveFrister, MeetBookingfrist, ChangeBookingfrist, TurnBookingfrist, RepublishBookingfrist, { provide: MoedeChanged, useExisting: MeetBookingfrist }],
  exports: [ListActiveFrister, MoedeChanged],
})
export class BookingfristModule {}
