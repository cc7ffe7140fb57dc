import type { AnswerOf, listMoedetider } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import type { Steps } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { LoadBorger } from '../borger/load-borger.ts';
import { BookingVendorPort } from '../leverandoer/booking-vendor.port.ts';
import { valueOf } from './list-moedetilbud.ts';

/** The free times of a mødetilbud, earliest first; times already past are left out (BOOK-11). */
@Injectable()
export class ListMoedetider {
  constructor(
    private readonly loadBorger: LoadBorger,
    private readonly vendors: BookingVendorPort,
    private readonly clock: Clock,
  ) {}

  async execute(
    steps: Steps<AnswerOf<typeof listMoedetider>>,
    wish: { borgerId: string; moedetilbudId: string; fra: string; til: string },
  ): Promise<AnswerOf<typeof listMoedetider>> {
    const { borgerId, ...period } = wish;
    const { leverandoer } = await steps.reserve((manager) => this.loadBorger.require(manager, borgerId));
    const tider = valueOf(await this.vendors.listTider(leverandoer, period));
    const now = this.clock.now();
    const items = tider
      .filter(({ starttid, ledigePladser }) => new Date(starttid) > now && ledigePladser > 0)
      .sort((a, b) => Date.parse(a.starttid) - Date.parse(b.starttid))
      .map(({ tidId, starttid, sluttid, samtaleformer, sagsbehandler, ledigePladser }) => ({
        tidId,
        start: starttid,
        slut: sluttid,
        moedeformer: [...samtaleformer],
        sagsbehandler,
        ledigePladser,
      }));
    return { items };
  }
}
