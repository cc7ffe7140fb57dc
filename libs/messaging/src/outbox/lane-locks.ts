import type { Client } from 'pg';
import { laneClass, memberClass } from '../database/lock-classes.ts';
import { laneCount } from './lane.ts';

const look = `
  select count(*) filter (where classid::bigint = ${memberClass}) :: int as members,
    coalesce(array_agg(objid::bigint::int) filter (where classid::bigint = ${laneClass}), '{}') as held
  from pg_locks
  where locktype = 'advisory' and granted and objsubid = 2
    and database = (select oid from pg_database where datname = current_database())`;

/**
 * The lanes one relay drains, as session locks of its own connection: they die with it. Each relay also holds a member lock, so
 * that all know how many there are and keep to their share.
 */
export class LaneLocks {
  readonly #client: Client;
  readonly #owned = new Set<number>();

  constructor(client: Client) {
    this.#client = client;
  }

  get owned(): number[] {
    return [...this.#owned];
  }

  /** Takes part in the sharing. */
  async join(): Promise<void> {
    await this.#client.query('select pg_advisory_lock_shared($1, $2)', [memberClass, Math.floor(Math.random() * 0x7fffffff)]);
  }

  /** Gives up lanes beyond this relay's share and takes free ones up to it. Call only with nothing in flight. */
  async share(): Promise<void> {
    const { rows } = await this.#client.query<{ members: number; held: number[] }>(look);
    const share = Math.ceil(laneCount / Math.max(1, rows[0]?.members ?? 1));
    const held = new Set(rows[0]?.held);
    for (const lane of this.owned.slice(share)) {
      await this.#client.query('select pg_advisory_unlock($1, $2)', [laneClass, lane]);
      this.#owned.delete(lane);
    }
    for (let lane = 0; lane < laneCount && this.#owned.size < share; lane += 1) {
      if (held.has(lane) || this.#owned.has(lane)) continue;
      const result = await this.#client.query<{ taken: boolean }>('select pg_try_advisory_lock($1, $2) as taken', [laneClass, lane]);
      if (result.rows[0]?.taken) this.#owned.add(lane);
    }
  }
}
