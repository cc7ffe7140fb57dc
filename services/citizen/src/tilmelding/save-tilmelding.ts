import { tilmeldingRegistered } from '@jobnet/contracts';
import { Clock, newId, Outbox } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Tilhoersforhold } from '../tilhoersforhold/tilhoersforhold.entity.ts';
import { toTilmeldingState } from './load-tilmelding.ts';
import { Tilmelding } from './tilmelding.entity.ts';
import { decideTilmelding, type Ydelse } from './tilmelding.rules.ts';

/** Who is to be tilmeldt, by whom, and how. */
export interface TilmeldingWish {
  readonly borgerId: string;
  readonly registeredBy: 'borger' | 'fagsystem';
  readonly ydelse: Ydelse;
  readonly akassekode?: string | undefined;
  readonly tilmeldtFra: string;
}

/** TIL-06, TIL-30: decides, saves and tells a new tilmelding; the one place where a tilmelding comes into being. */
@Injectable()
export class SaveTilmelding {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  async execute(manager: EntityManager, current: Tilmelding | undefined, wish: TilmeldingWish): Promise<Tilmelding> {
    const now = this.clock.now();
    const tilhoersforhold = await manager.findOneBy(Tilhoersforhold, { id: wish.borgerId });
    const decided = decideTilmelding(current, wish, { today: this.clock.today(), now, kommunekode: tilhoersforhold?.kommunekode ?? null });
    const row: Tilmelding = {
      id: newId(),
      borgerId: wish.borgerId,
      status: 'tilmeldt',
      ...decided,
      registeredAt: now,
      registeredBy: wish.registeredBy,
      afmeldtFra: null,
      afmeldingsaarsag: null,
      bekraeftetAt: null,
      version: 1,
    };
    await manager.insert(Tilmelding, row);
    this.outbox.add(manager, tilmeldingRegistered, { subject: row.id, sequence: row.version, data: toTilmeldingState(row) });
    return row;
  }
}
