import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock.ts';
import { Due, type DueHandler, type Work } from '../due/due.ts';
import { DueWork } from '../due/due-work.ts';
import { republishersOf } from '../handlers.ts';
import { recordOperation } from '../operations/operations.ts';
import { Outbox } from '../outbox/outbox.ts';

/** Kind of the due rows that ask an owner to send its newest state again; the ref is the topic. */
export const republishKind = 'republish';
const chunk = 200;

/** What a due row of the kind carries: how far it got, how much it told, and which operation asked for it. */
export interface RepublishProgress {
  readonly after?: string;
  readonly told: number;
  readonly operationId: string;
}

/**
 * Sends the newest state of all aggregates of a topic again, 200 to a transaction: new readers build from it, projections take it
 * if it is newer than what they have, acting readers skip it. Each chunk is new due work, so that a crash repeats one chunk at most.
 */
@Injectable()
@Due(republishKind)
export class RepublishWork implements DueHandler<RepublishProgress> {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly outbox: Outbox,
    private readonly dueWork: DueWork,
    private readonly clock: Clock,
  ) {}

  async settle(manager: EntityManager, { ref: topic, payload }: Work<RepublishProgress>): Promise<void> {
    const republisher = republishersOf(this.discovery).get(topic);
    if (!republisher) throw new Error(`${topic} is not republished by this service`);
    const rows = await republisher.page(manager, { after: payload.after, limit: chunk });
    const states = rows.flatMap((row) => republisher.newest(row) ?? []).filter(({ contract }) => contract.type === topic);
    for (const state of states) state.tell(this.outbox, manager);
    const told = payload.told + states.length;
    const last = rows.at(-1);
    if (!last || rows.length < chunk) await this.#finish(manager, topic, { ...payload, told });
    else await this.dueWork.schedule(manager, { kind: republishKind, ref: topic, dueAt: this.clock.now(), payload: { ...payload, told, after: last.id } });
  }

  async #finish(manager: EntityManager, topic: string, { operationId, told }: RepublishProgress): Promise<void> {
    await recordOperation(manager, { who: 'service', why: `operation ${operationId}`, action: 'republished', details: { topic, told } });
  }
}
