import { bookingKlargoeres, kanIkkeBooke, Refusal } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { capabilitiesOf } from '@jobnet/reference-data';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FindLeverandoer } from '../leverandoer/find-leverandoer.ts';
import type { LeverandoerRow } from '../leverandoer/leverandoer.entity.ts';
import { BorgerRow } from './borger.entity.ts';
import { type BookingGrund, whyNotBook } from './borger.rules.ts';

/** A borger who may book, and the vendor of the borger's kommune. */
export interface BookingBorger {
  readonly borgerId: string;
  readonly kommunekode: string;
  readonly leverandoer: LeverandoerRow;
}

/** Loads what decides whether a borger may book. */
@Injectable()
export class LoadBorger {
  constructor(
    private readonly clock: Clock,
    private readonly findLeverandoer: FindLeverandoer,
  ) {}

  /** The borger's row (empty for one we have heard nothing of), vendor today and the first reason against booking. */
  async look(manager: EntityManager, borgerId: string): Promise<{ grund?: BookingGrund; borger: BorgerRow | null; leverandoer?: LeverandoerRow }> {
    const borger = await manager.findOneBy(BorgerRow, { id: borgerId });
    const leverandoer = borger?.kommunekode ? await this.findLeverandoer.execute(manager, borger.kommunekode, this.clock.today()) : undefined;
    const grund = whyNotBook({
      kommunekode: borger?.kommunekode ?? null,
      akassekode: borger?.akassekode ?? null,
      kontaktgruppe: borger?.kontaktgruppe ?? null,
      harCpr: Boolean(borger?.sealedCpr),
      kanSelvbooke: capabilitiesOf(borger?.kontaktgruppe).kanSelvbooke,
      harLeverandoer: leverandoer !== undefined,
    });
    return { borger, ...(grund ? { grund } : {}), ...(leverandoer ? { leverandoer } : {}) };
  }

  /** The same, refusing whoever may not book (BOOK-08). */
  async require(manager: EntityManager, borgerId: string): Promise<BookingBorger> {
    const { grund, borger, leverandoer } = await this.look(manager, borgerId);
    if (grund === 'klargoeres') throw new Refusal(bookingKlargoeres);
    if (grund || !borger?.kommunekode || !leverandoer) throw new Refusal(kanIkkeBooke, { grund: grund ?? 'ingen-kommune' });
    return { borgerId, kommunekode: borger.kommunekode, leverandoer };
  }
}
