import {
  type AnswerOf,
  type BodyOf,
  bookingFejlReported,
  bookingKlargoeres,
  fejlkodePasserIkke,
  fejlTidspunktPasserIkke,
  kanIkkeBooke,
  Refusal,
  type reportBookingFejl,
} from '@jobnet/contracts';
import { Clock, type DueRequest, DueWork, FieldCipher, newId, Outbox } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BorgerRow } from '../borger/borger.entity.ts';
import { FindLeverandoer } from '../leverandoer/find-leverandoer.ts';
import { MoedeRow } from '../moede/moede.entity.ts';
import { BookingFejlRow } from './booking-fejl.entity.ts';
import { brokenRows, isSensibleFejlTidspunkt } from './booking-fejl.rules.ts';
import { reportStateOf } from './report-state.ts';

/** What a sealed fejltekst is bound to. */
export const fejltekstContext = (bookingFejlId: string): string => `fejltekst:${bookingFejlId}`;

/** The due row that delivers a report: one borger's reports to one vendor in order, and none of another's behind them. */
export const deliveryOf = ({ id, leverandoerId, borgerId, leveresFra }: BookingFejlRow): DueRequest => ({
  kind: 'deliver-booking-fejl',
  ref: id,
  dueAt: leveresFra,
  orderKey: `${leverandoerId}:${borgerId}`,
});

type Wish = BodyOf<typeof reportBookingFejl> & { readonly borgerId: string };

/** FEJL-14: accepts a report. Report, receipt, event and delivery row are one transaction; the vendor is not waited for (FEJL-28). */
@Injectable()
export class ReportBookingFejl {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly due: DueWork,
    private readonly findLeverandoer: FindLeverandoer,
  ) {}

  async execute(manager: EntityManager, wish: Wish): Promise<AnswerOf<typeof reportBookingFejl>> {
    const broken = brokenRows(wish);
    if (broken.length > 0) throw new Refusal(fejlkodePasserIkke, { regel: broken.join(' ') });
    if (!isSensibleFejlTidspunkt(new Date(wish.fejlTidspunkt), this.clock.now())) throw new Refusal(fejlTidspunktPasserIkke);
    await this.#requireOwnMeeting(manager, wish);
    const row = manager.create(BookingFejlRow, await this.#rowOf(manager, wish));
    await manager.insert(BookingFejlRow, row as never);
    this.outbox.add(manager, bookingFejlReported, { subject: row.id, sequence: row.version, data: reportStateOf(row) });
    await this.due.schedule(manager, deliveryOf(row));
    return { bookingFejlId: row.id, modtaget: row.modtaget.toISOString() };
  }

  async #rowOf(manager: EntityManager, wish: Wish): Promise<Partial<BookingFejlRow>> {
    const id = newId();
    const now = this.clock.now();
    return {
      id,
      version: 1,
      borgerId: wish.borgerId,
      leverandoerId: await this.#vendorAt(manager, wish),
      fejlkode: wish.fejlkode,
      sealedFejltekst: this.cipher.encrypt(wish.fejltekst, fejltekstContext(id)),
      moedetilbudId: wish.moedetilbudId ?? null,
      indkaldelsesId: wish.indkaldelsesId ?? null,
      fejlTidspunkt: new Date(wish.fejlTidspunkt),
      modtaget: now,
      leveresFra: now,
      status: 'venter',
      forsoeg: 0,
      trin: 0,
      senesteSvar: null,
      naesteForsoeg: now,
    };
  }

  /** FEJL-29: the vendor that served the kommune when the error was seen. */
  async #vendorAt(manager: EntityManager, wish: Wish): Promise<string> {
    const borger = await manager.findOneBy(BorgerRow, { id: wish.borgerId });
    if (!borger?.sealedCpr) throw new Refusal(bookingKlargoeres);
    const seen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date(wish.fejlTidspunkt));
    const vendor = borger.kommunekode ? await this.findLeverandoer.execute(manager, borger.kommunekode, seen) : undefined;
    if (!vendor) throw new Refusal(kanIkkeBooke, { grund: 'ingen-leverandoer' });
    return vendor.id;
  }

  /** FEJL-19: an IndkaldelsesId is one of the borger's own meetings. */
  async #requireOwnMeeting(manager: EntityManager, { indkaldelsesId, borgerId }: Wish): Promise<void> {
    if (indkaldelsesId === undefined) return;
    const own = await manager.existsBy(MoedeRow, { id: indkaldelsesId, borgerId });
    if (!own) throw new Refusal(fejlkodePasserIkke, { regel: 'FEJL-19' });
  }
}
