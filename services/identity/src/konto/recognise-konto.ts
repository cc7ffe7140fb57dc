import type { Audience, LoginFejlkode } from '@jobnet/contracts';
import { Clock, FieldCipher } from '@jobnet/messaging';
import { readCpr } from '@jobnet/reference-data';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AdmitBorger } from '../borger/admit-borger.ts';
import { KontoIdentitetRow } from './konto-identitet.entity.ts';
import { KontoRow } from './konto.entity.ts';
import { type BrokerPerson, kontoWish, type KontoWish } from './konto.rules.ts';
import { LeverandoerCvrRow } from './leverandoer-cvr.entity.ts';
import { navnContext, ProvisionKonto } from './provision-konto.ts';

type Recognised = { readonly kontoId: string } | { readonly refusal: LoginFejlkode };

/**
 * Finds or silently makes the account of someone the broker vouches for (ID-LOGIN-05, AG-01), unless a breach of the terms stands
 * (ID-LOGIN-12), and brings its name and rights up to date.
 * A citizen is a CPR number, whatever way in (ID-LOGIN-18); an employee a CVR number and a professional id; staff an issuer and subject.
 */
@Injectable()
export class RecogniseKonto {
  constructor(
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
    private readonly admitBorger: AdmitBorger,
    private readonly provisionKonto: ProvisionKonto,
  ) {}

  async execute(manager: EntityManager, audience: Audience, person: BrokerPerson): Promise<Recognised> {
    const asked = kontoWish(audience, person);
    if ('refusal' in asked) return asked;
    const key = { issuer: person.issuer, subject: person.subject, audience };
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [JSON.stringify(key)]);
    const known = await manager.findOneBy(KontoIdentitetRow, key);
    const found = await this.#kontoOf(manager, asked.wish, known?.kontoId);
    if ('refusal' in found) return found;
    if (!known) await manager.insert(KontoIdentitetRow, { ...key, kontoId: found.kontoId });
    await this.#refresh(manager, found.kontoId, person, asked.wish);
    return found;
  }

  async #kontoOf(manager: EntityManager, wish: KontoWish, known: string | undefined): Promise<Recognised> {
    if (wish.kind === 'borger') return this.#borger(manager, wish.cpr, known);
    if (wish.kind === 'medarbejder') return { kontoId: known ?? (await this.provisionKonto.execute(manager, { role: wish.role })) };
    const { role, cvr, professionalId } = wish;
    if (role === 'leverandoer' && !(await manager.existsBy(LeverandoerCvrRow, { cvr }))) return { refusal: 'ukendt-leverandoer' };
    return { kontoId: await this.provisionKonto.execute(manager, { role, cvr, professionalId }) };
  }

  async #borger(manager: EntityManager, claim: string, known: string | undefined): Promise<Recognised> {
    const read = readCpr(claim);
    if (!read.ok) return { refusal: 'uden-cpr' };
    const konto = known ? await manager.findOneByOrFail(KontoRow, { id: known }) : undefined;
    const admitted = await this.admitBorger.byCpr(manager, read.cpr.digits, konto?.borgerId ?? undefined);
    if ('refusal' in admitted) return admitted;
    return { kontoId: known ?? (await this.provisionKonto.execute(manager, { role: 'borger', borgerId: admitted.borgerId })) };
  }

  async #refresh(manager: EntityManager, id: string, person: BrokerPerson, wish: KontoWish): Promise<void> {
    const rights =
      wish.kind === 'medarbejder'
        ? { role: wish.role, organisationKind: wish.organisation.kind, organisationCode: wish.organisation.code, organisationNavn: wish.organisationsnavn }
        : wish.kind === 'virksomhed'
          ? { virksomhedsnavn: wish.virksomhedsnavn }
          : {};
    const sealedNavn = this.cipher.encrypt(person.navn ?? '', navnContext(id));
    await manager.update(KontoRow, { id }, { ...rights, sealedNavn, lastLoginAt: this.clock.now() });
  }
}
