import { type AnswerOf, bookingsystemAfviser, bookingsystemFejl, type listMoedetilbud, Refusal } from '@jobnet/contracts';
import type { Steps } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { LoadBorger } from '../borger/load-borger.ts';
import { BookingVendorPort, type VendorOutcome } from '../leverandoer/booking-vendor.port.ts';

/** What the borger's kommune offers, asked of its vendor (BOOK-32, FEJL-30). */
@Injectable()
export class ListMoedetilbud {
  constructor(
    private readonly loadBorger: LoadBorger,
    private readonly vendors: BookingVendorPort,
  ) {}

  async execute(steps: Steps<AnswerOf<typeof listMoedetilbud>>, borgerId: string): Promise<AnswerOf<typeof listMoedetilbud>> {
    const borger = await steps.reserve((manager) => this.loadBorger.require(manager, borgerId));
    const tilbud = valueOf(await this.vendors.listMoedetilbud(borger.leverandoer, borger));
    return { items: tilbud.map(({ samtaleformer, ...rest }) => ({ ...rest, moedeformer: [...samtaleformer] })) };
  }
}

/** A vendor's answer, or the refusal the borger is told: technical failures may be reported, business refusals may not (FEJL-30). */
export const valueOf = <T>(outcome: VendorOutcome<T>): T => {
  if (outcome.kind === 'ok') return outcome.value;
  throw outcome.kind === 'refused' ? new Refusal(bookingsystemAfviser, { kode: outcome.kode }) : new Refusal(bookingsystemFejl);
};
