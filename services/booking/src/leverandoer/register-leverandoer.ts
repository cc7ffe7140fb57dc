import { type AnswerOf, type BodyOf, cprKraeverHttps, Refusal, type registerLeverandoer } from '@jobnet/contracts';
import { FieldCipher, newId } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { apiNoegleContext } from './booking-vendor.port.ts';
import { LeverandoerRow, vagtEmailContext } from './leverandoer.entity.ts';

type Wish = BodyOf<typeof registerLeverandoer>;
type Answer = AnswerOf<typeof registerLeverandoer>;

/** Registers a vendor, or changes the one with this CVR number (FEJL-29). Its signing keys stay as they are. */
@Injectable()
export class RegisterLeverandoer {
  constructor(private readonly cipher: FieldCipher) {}

  async execute(manager: EntityManager, cvr: string, wish: Wish): Promise<Answer> {
    if (wish.cprForm === 'json' && new URL(wish.bookingFejlUrl).protocol !== 'https:') throw new Refusal(cprKraeverHttps);
    const known = await manager.findOne(LeverandoerRow, { where: { cvr }, lock: { mode: 'pessimistic_write' } });
    const row = manager.create(LeverandoerRow, {
      ...this.#rowOf(known?.id ?? newId(), wish),
      version: (known?.version ?? 0) + 1,
      cvr,
      signatur: known?.signatur ?? 'v1a',
      vagtAdvaret: known?.vagtAdvaret ?? null,
    });
    return leverandoerViewOf(await manager.save(row), this.cipher);
  }

  #rowOf(id: string, wish: Wish): Partial<LeverandoerRow> {
    return {
      id,
      navn: wish.navn,
      kommuner: wish.kommuner,
      protokol: wish.protokol,
      baseUrl: wish.baseUrl,
      bookingFejlUrl: wish.bookingFejlUrl,
      sealedApiNoegle: this.cipher.encrypt(wish.apiNoegle, apiNoegleContext(id)),
      offentligNoegle: wish.offentligNoegle,
      cprForm: wish.cprForm,
      sealedVagtEmail: wish.vagtEmail ? this.cipher.encrypt(wish.vagtEmail, vagtEmailContext(id)) : null,
      gyldigFra: wish.gyldigFra,
      gyldigTil: wish.gyldigTil ?? null,
    };
  }
}

/** A vendor as staff sees it: without its keys. */
export const leverandoerViewOf = (row: LeverandoerRow, cipher: FieldCipher): Answer => ({
  leverandoerId: row.id,
  navn: row.navn,
  cvr: row.cvr,
  kommuner: row.kommuner,
  protokol: row.protokol,
  baseUrl: row.baseUrl,
  bookingFejlUrl: row.bookingFejlUrl,
  cprForm: row.cprForm,
  signatur: row.signatur,
  ...(row.sealedVagtEmail ? { vagtEmail: cipher.decrypt(row.sealedVagtEmail, vagtEmailContext(row.id)) } : {}),
  gyldigFra: row.gyldigFra,
  ...(row.gyldigTil ? { gyldigTil: row.gyldigTil } : {}),
});
