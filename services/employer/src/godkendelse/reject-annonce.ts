import { annonceRejected, type AnswerOf, type Principal, Refusal, type rejectAnnonce, ukendtAarsag } from '@jobnet/contracts';
import { Clock, Outbox } from '@jobnet/messaging';
import { afvisningsaarsager } from '@jobnet/reference-data';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { factsOf } from '../annonce/annonce-facts.ts';
import { AnnonceRecord } from '../annonce/annonce-record.ts';
import { nyesteIndhold, tilstandAf } from '../annonce/annonce.entity.ts';
import { statusAf, statustekstAf } from '../annonce/annonce.rules.ts';
import { AnnonceBehandling } from './annonce-behandling.entity.ts';
import { tjekAfgoerelse } from './godkendelse.rules.ts';
import { TakeAnnonce } from './take-annonce.ts';

interface Wish {
  readonly caller: Principal;
  readonly id: string;
  readonly version: number;
  readonly aarsag: string;
  readonly begrundelse: string;
}

/** STAR rejects the version it read, with a reason that the creator gets by mail; an approved version stays public (ADM-03, ANN-21, AG-KF-06). */
@Injectable()
export class RejectAnnonce {
  constructor(
    private readonly taking: TakeAnnonce,
    private readonly record: AnnonceRecord,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(manager: EntityManager, { caller, id, version, aarsag, begrundelse }: Wish): Promise<AnswerOf<typeof rejectAnnonce>> {
    const now = this.clock.now();
    if (!afvisningsaarsager.isValid(aarsag, this.clock.today())) throw new Refusal(ukendtAarsag);
    const { row, sag } = await this.taking.load(manager, id);
    tjekAfgoerelse(sag, { behandlerId: caller.id, version }, now);
    const rejected = await this.record.save(manager, row, { afvisning: { aarsag, begrundelse, tidspunkt: now.toISOString() } });
    await manager.delete(AnnonceBehandling, { annonceId: id });
    this.outbox.add(manager, annonceRejected, {
      subject: id,
      sequence: rejected.version,
      data: factsOf(rejected, now),
      claim: { ...this.record.indsenderOf(row), titel: nyesteIndhold(row).titel, aarsag: afvisningsaarsager.nameOf(aarsag), begrundelse },
    });
    const tilstand = tilstandAf(rejected);
    return { annonceId: id, status: statusAf(tilstand, now), statustekst: statustekstAf(tilstand, now) };
  }
}
