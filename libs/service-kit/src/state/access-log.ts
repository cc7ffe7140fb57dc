import type { Principal } from '@jobnet/contracts/define';
import { Clock, newId } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** One look-up of a person by staff, a vendor or an employer. `fields` names what was shown, never its content. */
export interface Lookup {
  readonly caller: Principal;
  readonly subjectBorgerId: string;
  readonly action: 'read' | 'search' | 'change' | 'extract' | 'delete';
  readonly purpose: string;
  readonly fields: readonly string[];
  readonly requestId: string;
}

/** Writes who looked at whom, in the read's own transaction: if the log cannot be written, the read fails. */
@Injectable()
export class AccessLog {
  constructor(private readonly clock: Clock) {}

  async record(manager: EntityManager, lookup: Lookup): Promise<void> {
    const { caller } = lookup;
    await manager.query(
      `insert into kit.access_log (id, at, caller_id, caller_role, organisation, subject_borger_id, action, purpose, fields, request_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        newId(),
        this.clock.now(),
        caller.id,
        caller.role,
        caller.organisation ? `${caller.organisation.kind}:${caller.organisation.code}` : (caller.cvr ?? null),
        lookup.subjectBorgerId,
        lookup.action,
        lookup.purpose,
        lookup.fields,
        lookup.requestId,
      ],
    );
  }
}
