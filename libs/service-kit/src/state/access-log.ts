import { type opslagView, opslagMax, type Principal } from '@jobnet/contracts/define';
import { Clock, newId } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';

/** One look-up of a person by staff, a vendor or an employer. `fields` names what was shown, never its content. */
export interface Lookup {
  readonly caller: Principal;
  readonly subjectBorgerId: string;
  readonly action: 'read' | 'search' | 'change' | 'extract' | 'delete';
  /** In Danish words, as the citizen is shown it; the same for everybody, never about the case. */
  readonly purpose: string;
  readonly fields: readonly string[];
  readonly requestId: string;
}

type Opslag = z.output<typeof opslagView>;

interface LogRow {
  readonly id: string;
  readonly at: Date;
  readonly role: Opslag['rolle'];
  readonly organisation: string | null;
  readonly action: Opslag['handling'];
  readonly purpose: string;
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

  /** Who looked at a citizen, newest first: what the citizen is shown. */
  async listFor(manager: EntityManager, borgerId: string, max = opslagMax): Promise<{ items: Opslag[]; total: number }> {
    const [count] = await manager.query<{ n: number }[]>('select count(*)::int as n from kit.access_log where subject_borger_id = $1', [borgerId]);
    const rows = await manager.query<LogRow[]>(
      `select id, at, caller_role as role, organisation, action, purpose from kit.access_log where subject_borger_id = $1 order by at desc, id desc limit $2`,
      [borgerId, max],
    );
    return { items: rows.map(toOpslag), total: count?.n ?? 0 };
  }
}

const toOpslag = ({ action, at, id, organisation, purpose, role }: LogRow): Opslag => ({
  opslagId: id,
  tidspunkt: at.toISOString(),
  ...(organisation ? { organisation: organisationOf(organisation) } : {}),
  rolle: role,
  handling: action,
  formaal: purpose,
});

/** Kept as `kommune:0101`; a company by its CVR number alone. */
const organisationOf = (kept: string): NonNullable<Opslag['organisation']> => {
  const [kind = '', code] = kept.split(':');
  return code === undefined ? { kind: 'virksomhed', code: kind } : { kind: kind as NonNullable<Opslag['organisation']>['kind'], code };
};
