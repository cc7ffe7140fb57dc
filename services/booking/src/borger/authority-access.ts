import type { Principal } from '@jobnet/contracts';
import { AccessLog } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { BorgerRow } from './borger.entity.ts';
import { requireOwnBorger } from './require-own-borger.ts';

interface AuthorityCall {
  readonly manager: EntityManager;
  readonly principal: Principal;
  readonly requestId: string;
}

interface Looked {
  /** Why, in Danish: the borger reads it under "Hvem har set mine oplysninger". */
  readonly purpose: string;
  readonly fields: readonly string[];
}

/** An authority's way to an own borger: refused for another's, and written in the access log in the same transaction. */
@Injectable()
export class AuthorityAccess {
  constructor(private readonly accessLog: AccessLog) {}

  toRead(call: AuthorityCall, borgerId: string, looked: Looked): Promise<BorgerRow> {
    return this.#open(call, borgerId, { ...looked, action: 'read' });
  }

  toChange(call: AuthorityCall, borgerId: string, looked: Looked): Promise<BorgerRow> {
    return this.#open(call, borgerId, { ...looked, action: 'change' });
  }

  /** Writes a change of what the authority itself has made, whoever the borger belongs to now. */
  async noteChange({ manager, principal, requestId }: AuthorityCall, borgerId: string, { purpose, fields }: Looked): Promise<void> {
    await this.accessLog.record(manager, { caller: principal, subjectBorgerId: borgerId, action: 'change', purpose, fields: [...fields], requestId });
  }

  async #open(call: AuthorityCall, borgerId: string, { action, purpose, fields }: Looked & { action: 'read' | 'change' }): Promise<BorgerRow> {
    const { manager, principal, requestId } = call;
    const borger = await requireOwnBorger(manager, principal, borgerId);
    await this.accessLog.record(manager, { caller: principal, subjectBorgerId: borgerId, action, purpose, fields: [...fields], requestId });
    return borger;
  }
}
