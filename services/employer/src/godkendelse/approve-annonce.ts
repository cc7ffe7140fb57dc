import { annonceApproved, type AnswerOf, type approveAnnonce, type Principal } from '@jobnet/contracts';
import { Clock, Outbox } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { factsOf } from '../annonce/annonce-facts.ts';
import { AnnonceRecord } from '../annonce/annonce-record.ts';
import { nyesteIndhold, tilstandAf } from '../annonce/annonce.entity.ts';
import { statusAf, statustekstAf, vindueAf } from '../annonce/annonce.rules.ts';
import { PublishAnnonce } from '../annonce/publish-annonce.ts';
import { AnnonceBehandling } from './annonce-behandling.entity.ts';
import { tjekAfgoerelse } from './godkendelse.rules.ts';
import { TakeAnnonce } from './take-annonce.ts';

interface Wish {
  readonly caller: Principal;
  readonly id: string;
  readonly version: number;
}

/** STAR approves the version it read: the creator is told, and the ad is published at its time, at once if none was set (ADM-01, ANN-15, ANN-17, ANN-18). */
@Injectable()
export class ApproveAnnonce {
  constructor(
    private readonly taking: TakeAnnonce,
    private readonly record: AnnonceRecord,
    private readonly publishing: PublishAnnonce,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(manager: EntityManager, { caller, id, version }: Wish): Promise<AnswerOf<typeof approveAnnonce>> {
    const { row, sag } = await this.taking.load(manager, id);
    const now = this.clock.now();
    tjekAfgoerelse(sag, { behandlerId: caller.id, version }, now);
    const godkendt = nyesteIndhold(row);
    const offentligSiden = row.paaJobnet ? (row.publiceresFra ?? undefined) : undefined;
    const { fra, til } = vindueAf(godkendt, { now, offentligSiden });
    const approved = await this.record.save(manager, row, { godkendt, ventende: null, afvisning: null, publiceresFra: fra, publiceresTil: til });
    await manager.delete(AnnonceBehandling, { annonceId: id });
    this.outbox.add(manager, annonceApproved, {
      subject: id,
      sequence: approved.version,
      data: factsOf(approved, now),
      claim: { ...this.record.indsenderOf(row), titel: godkendt.titel },
    });
    await this.publishing.plan(manager, approved);
    await this.publishing.settle(manager, approved, { changed: true });
    const tilstand = tilstandAf(approved);
    return { annonceId: id, status: statusAf(tilstand, now), statustekst: statustekstAf(tilstand, now) };
  }
}
