import { type AnswerOf, ingenStraksbooking, type listStrakstider, Refusal } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { addDays } from '@jobnet/reference-data';
import type { Steps } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { LoadBorger } from '../borger/load-borger.ts';
import { ListActiveFrister } from '../bookingfrist/list-active-frister.ts';
import { BookingVendorPort, type VendorMoedetilbud } from '../leverandoer/booking-vendor.port.ts';
import type { LeverandoerRow } from '../leverandoer/leverandoer.entity.ts';
import { valueOf } from './list-moedetilbud.ts';
import { type Strakstid, straksvalg } from './strakstider.rules.ts';

/** How far ahead the vendor is asked, in days; the first 30 options are far nearer as a rule. */
const daysAhead = 61;

type Answer = AnswerOf<typeof listStrakstider>;

/** BOOK-14, BOOK-16..18, BOOK-30, BOOK-31: what someone who did not keep a bookingfrist can book at once. */
@Injectable()
export class ListStrakstider {
  constructor(
    private readonly loadBorger: LoadBorger,
    private readonly frister: ListActiveFrister,
    private readonly vendors: BookingVendorPort,
    private readonly clock: Clock,
  ) {}

  async execute(steps: Steps<Answer>, borgerId: string): Promise<Answer> {
    const { borger, samtaletype } = await steps.reserve(async (manager) => {
      const { straks } = await this.frister.execute(manager, borgerId);
      if (!straks) throw new Refusal(ingenStraksbooking);
      return { borger: await this.loadBorger.require(manager, borgerId), samtaletype: straks.samtaletype };
    });
    const all = valueOf(await this.vendors.listMoedetilbud(borger.leverandoer, borger));
    const offers = all.filter((tilbud) => tilbud.samtaletype === samtaletype);
    const tider = await Promise.all(offers.map((tilbud) => this.#timesOf(borger.leverandoer, tilbud)));
    const titel = offers[0]?.titel;
    return { ...(titel ? { titel } : {}), items: straksvalg(tider.flat()) };
  }

  /** The free times of an offer, in the mødeformer that are the time's and the offer's (BOOK-09). */
  async #timesOf(leverandoer: LeverandoerRow, { moedetilbudId, samtaleformer, sted }: VendorMoedetilbud): Promise<Strakstid[]> {
    const today = this.clock.today();
    const now = this.clock.now();
    const tider = valueOf(await this.vendors.listTider(leverandoer, { moedetilbudId, fra: today, til: addDays(today, daysAhead) }));
    return tider
      .filter(({ starttid, ledigePladser }) => new Date(starttid) > now && ledigePladser > 0)
      .map((tid) => ({
        moedetilbudId,
        tidId: tid.tidId,
        start: tid.starttid,
        slut: tid.sluttid,
        sagsbehandler: tid.sagsbehandler,
        sted,
        moedeformer: tid.samtaleformer.filter((form) => samtaleformer.includes(form)),
      }));
  }
}
