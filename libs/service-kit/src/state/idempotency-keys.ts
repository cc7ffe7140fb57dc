import { commonProblems, type Endpoint, type Principal, Refusal } from '@jobnet/contracts/define';
import { Clock, FieldCipher } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** One use of an Idempotency-Key: unique per (principal, endpoint, key); `fingerprint` (keyed: contents can be guessed) tells whether the content is the same. */
export interface KeyReference {
  readonly principalId: string;
  readonly endpoint: string;
  readonly key: string;
  readonly fingerprint: string;
}

interface KeyRow {
  fingerprint: string;
  state: 'pending' | 'done';
  answer: string | null;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Keeps the first answer of every write for 24 h, encrypted like the data in it, in the same transaction as the write. */
@Injectable()
export class IdempotencyKeys {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** The request's key; a write without a proper one is refused. */
  keyOf(endpoint: Endpoint, caller: Principal | undefined, key: unknown, input: unknown): KeyReference {
    if (typeof key !== 'string' || !uuid.test(key)) throw new Refusal(commonProblems.manglerNoegle);
    const fingerprint = this.cipher.blindIndex(stableJson(input));
    return { principalId: caller?.id ?? 'anonym', endpoint: endpoint.name, key: key.toLowerCase(), fingerprint };
  }

  /** Takes the key for this transaction, or gives the earlier answer. Waits for a transaction that holds the same key. */
  async claim(manager: EntityManager, key: KeyReference): Promise<{ answer: unknown } | undefined> {
    const inserted: unknown[] = await manager.query(
      `insert into kit.idempotency_key (principal_id, endpoint, key, fingerprint, state, created_at)
       values ($1, $2, $3, $4, 'pending', $5) on conflict do nothing returning 1`,
      [key.principalId, key.endpoint, key.key, key.fingerprint, this.clock.now()],
    );
    return inserted.length > 0 ? undefined : this.peek(manager, key);
  }

  /** The earlier answer of this key, if any; refuses when it is still pending or was used for something else. */
  async peek(manager: EntityManager, key: KeyReference): Promise<{ answer: unknown } | undefined> {
    const rows: KeyRow[] = await manager.query(
      'select fingerprint, state, answer from kit.idempotency_key where principal_id = $1 and endpoint = $2 and key = $3',
      [key.principalId, key.endpoint, key.key],
    );
    const row = rows[0];
    if (!row) return undefined;
    if (row.fingerprint !== key.fingerprint) throw new Refusal(commonProblems.noegleGenbrugt);
    if (row.state === 'pending') throw new Refusal(commonProblems.underBehandling);
    return { answer: row.answer === null ? undefined : JSON.parse(this.cipher.decrypt(row.answer, contextOf(key))) };
  }

  /** Stores the answer that every repeat will get. Also called by the reconciling due row of an `outside` write. */
  async settle(manager: EntityManager, key: KeyReference, answer: unknown): Promise<void> {
    const sealed = answer === undefined ? null : this.cipher.encrypt(JSON.stringify(answer), contextOf(key));
    await manager.query(
      `update kit.idempotency_key set state = 'done', answer = $4 where principal_id = $1 and endpoint = $2 and key = $3`,
      [key.principalId, key.endpoint, key.key, sealed],
    );
  }

  /** Frees the key: the write came to nothing and may be tried again with it. */
  async release(manager: EntityManager, key: KeyReference): Promise<void> {
    await manager.query('delete from kit.idempotency_key where principal_id = $1 and endpoint = $2 and key = $3', [
      key.principalId,
      key.endpoint,
      key.key,
    ]);
  }

  /** Deletes keys older than 24 h; gives their number. */
  async purge(manager: EntityManager): Promise<number> {
    const deleted: unknown[] = await manager.query(
      'with gone as (delete from kit.idempotency_key where created_at < $1 returning 1) select 1 from gone',
      [new Date(this.clock.now().getTime() - 24 * 3_600_000)],
    );
    return deleted.length;
  }
}

const contextOf = (key: KeyReference): string => `idempotency:${key.principalId}:${key.endpoint}:${key.key}`;

const stableJson = (value: unknown): string =>
  JSON.stringify(value, (_name, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? '';
