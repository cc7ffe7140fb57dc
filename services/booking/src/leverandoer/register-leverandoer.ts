import type { AnswerOf, BodyOf, registerLeverandoer } from '@jobnet/contracts';
import { FieldCipher, newId } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LeverandoerRow } from './leverandoer.entity.ts';

/** Registers a vendor, or changes the one with this CVR number (FEJL-29). */
@Injectable()
export class RegisterLeverandoer {
  constructor(private readonly cipher: FieldCipher) {}

  async execute(manager: EntityManager, cvr: string, wish: BodyOf<typeof registerLeverandoer>): Promise<AnswerOf<typeof registerLeverandoer>> {
    const known = await manager.findOne(LeverandoerRow, { where: { cvr }, lock: { mode: 'pessimistic_write' } });
    const id = known?.id ?? newId();
    const row = manager.create(LeverandoerRow, {
      id,
      version: (known?.version ?? 0) + 1,
      cvr,
      navn: wish.navn,
      kommuner: wish.kommuner,
      baseUrl: wish.baseUrl,
      bookingFejlUrl: wish.bookingFejlUrl,
      sealedApiNoegle: this.cipher.encrypt(wish.apiNoegle, `leverandoer:${id}`),
      offentligNoegle: wish.offentligNoegle,
      gyldigFra: wish.gyldigFra,
      gyldigTil: wish.gyldigTil ?? null,
    });
    return leverandoerViewOf(await manager.save(row));
  }
}

/** A vendor as staff sees it: without its key. */
export const leverandoerViewOf = (row: LeverandoerRow): AnswerOf<typeof registerLeverandoer> => ({
  leverandoerId: row.id,
  navn: row.navn,
  cvr: row.cvr,
  kommuner: row.kommuner,
  baseUrl: row.baseUrl,
  bookingFejlUrl: row.bookingFejlUrl,
  gyldigFra: row.gyldigFra,
  ...(row.gyldigTil ? { gyldigTil: row.gyldigTil } : {}),
});
