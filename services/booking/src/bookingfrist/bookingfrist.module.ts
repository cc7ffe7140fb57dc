import { Module } from '@nestjs/common';
import { ActivateBookingfrist } from './activate-bookingfrist.ts';
import { BookingfristController } from './bookingfrist.controller.ts';
import { ListActiveFrister } from './list-active-frister.ts';
import { ListBookingfrister } from './list-bookingfrister.ts';
import { MeetBookingfrist } from './meet-bookingfrist.ts';

/** Bookingfrister: set by an authority, met by booking. */
@Module({
  controllers: [BookingfristController],
  providers: [ActivateBookingfrist, ListBookingfrister, ListActiveFrister, MeetBookingfrist],
  exports: [ListActiveFrister, MeetBookingfrist],
})
export class BookingfristModule {}
