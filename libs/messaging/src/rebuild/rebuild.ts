import { newId } from '../ids.ts';
import { type Database, recordOperation } from '../operations/operations.ts';
import type { Source } from './read-model.ts';
import { rebuildLock, shadowOf } from './shadow.ts';
import { tableFaults, tableStatements } from './shadow-tables.ts';

/** A step of a rebuild that cannot be taken now; the message says what to do. */
export class RebuildRefused extends Error {
  override readonly name = 'RebuildRefused';
}

/** Which read model of the database, and who wants what is done to it and why. */
export interface RebuildRequest {
  readonly readModel: string;
  readonly who: string;
  readonly why: string;
}

export type RebuildState = 'building' | 'swapped';

/** A rebuild that has not been dropped. */
export interface OpenRebuild {
  readonly id: string;
  readonly state: RebuildState;
  readonly startedAt: Date;
  readonly swappedAt: Date | null;
  readonly tables: readonly string[];
  readonly sources: readonly Source[];
  /** The republishings that were asked of the owners for it. */
  readonly asked: readonly { readonly topic: string; readonly operationId: string }[];
  readonly faults: number;
}

const swapWaitsMs = 2_000;

const selectOpen = `
  select r.id, r.state, r.started_at as "startedAt", r.swapped_at as "swappedAt", r.asked, m.tables, m.sources,
    (select count(*)::int from messaging.rebuild_faults f where f.rebuild_id = r.id) as faults
  from messaging.rebuilds r join messaging.read_models m on m.name = r.read_model
  where r.read_model = $1 and r.state <> 'dropped'`;

/** The read models that the database's service has registered. */
export const listReadModels = (database: Database): Promise<{ name: string; tables: string[]; sources: Source[] }[]> =>
  database.query('select name, tables, sources from messaging.read_models order by name');

/** The rebuild of a read model that is under way, or swapped with the old tables kept; undefined when there is none. */
export const openRebuild = async (database: Database, readModel: string): Promise<OpenRebuild | undefined> => (await database.query<OpenRebuild>(selectOpen, [readModel]))[0];

/**
 * Begins a rebuild in one transaction of the service's database: empty tables beside the live ones, fed from now on by every message the
 * service takes. Afterwards the owners are asked to republish: what they told before reaches the tables by that. Gives the sources.
 */
export const startRebuild = async (database: Database, { readModel, who, why }: RebuildRequest): Promise<readonly Source[]> => {
  const [model] = (await listReadModels(database)).filter(({ name }) => name === readModel);
  if (!model) throw new RebuildRefused(`This service has no read model ${readModel}`);
  const id = newId();
  const begun = await database.query(
    `with begun as (insert into messaging.rebuilds (id, read_model, state) values ($1, $2, 'building')
       on conflict (read_model) where state <> 'dropped' do nothing returning 1) select 1 from begun`,
    [id, readModel],
  );
  if (begun.length === 0) throw new RebuildRefused(`A rebuild of ${readModel} is there already: drop it first`);
  for (const table of model.tables) {
    const faults = await tableFaults(database, table);
    if (faults.length > 0) throw new RebuildRefused(`${table} cannot be built again: ${faults.join(', ')}`);
    for (const statement of await tableStatements(database, table)) await database.query(statement);
  }
  await recordOperation(database, { who, why, action: 'rebuild-start', details: { readModel, rebuildId: id } });
  return model.sources;
};

/** Writes down which republishing was asked for the rebuild, so that its end can be waited for. */
export const noteAsked = async (database: Database, readModel: string, asked: { readonly topic: string; readonly operationId: string }): Promise<void> => {
  await database.query(`with noted as (update messaging.rebuilds set asked = asked || $2::jsonb where read_model = $1 and state = 'building') select 1`, [readModel, JSON.stringify([asked])]);
};

/**
 * Puts the new tables in the place of the live ones, in one transaction; the old ones are kept in schema `replaced`. Only when caught up,
 * which the caller has seen. Waits at most 2 s for each lock, then throws (55P03) with nothing changed: try again.
 */
export const swapRebuild = async (database: Database, { readModel, who, why }: RebuildRequest): Promise<void> => {
  await database.query(`select set_config('lock_timeout', '${swapWaitsMs}', true)`);
  const rebuild = await lockOpen(database, readModel);
  if (rebuild?.state !== 'building') throw new RebuildRefused(`No rebuild of ${readModel} is under way`);
  if (rebuild.faults > 0) throw new RebuildRefused(`${rebuild.faults} keys failed in the rebuild of ${readModel}: republish their topic, or drop it`);
  // No message is between its sequence and its row while this is held, and none deadlocks with the tables' locks.
  await database.query('lock table messaging.projections in share row exclusive mode');
  for (const table of rebuild.tables) {
    const [place] = await database.query<{ schema: string; out: string; in: string }>(
      `select format('alter table %s set schema replaced', to_regclass($1)) as out, format('alter table rebuild.%I set schema %I', $1::text, n.nspname) as in
       from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = to_regclass($1)`,
      [table],
    );
    if (!place) throw new RebuildRefused(`${table} is not there`);
    await database.query(place.out);
    await database.query(place.in);
  }
  for (const source of rebuild.sources) await takeSequences(database, source);
  await database.query(`with swapped as (update messaging.rebuilds set state = 'swapped', swapped_at = clock_timestamp() where id = $1) select 1`, [rebuild.id]);
  await recordOperation(database, { who, why, action: 'rebuild-swap', details: { readModel, rebuildId: rebuild.id } });
};

/** Gives a rebuild up, or after the swap the tables it replaced, in one transaction. */
export const dropRebuild = async (database: Database, { readModel, who, why }: RebuildRequest): Promise<void> => {
  const rebuild = await lockOpen(database, readModel);
  if (!rebuild) throw new RebuildRefused(`There is no rebuild of ${readModel}`);
  for (const table of rebuild.tables) {
    const [statement] = await database.query<{ text: string }>(`select format('drop table if exists %I.%I', $1::text, $2::text) as text`, [rebuild.state === 'building' ? 'rebuild' : 'replaced', table]);
    await database.query(statement?.text ?? '');
  }
  for (const { owner, subject, projection } of rebuild.sources) await forgetSequences(database, [owner, subject, shadowOf(projection)]);
  await database.query('with gone as (delete from messaging.rebuild_faults where rebuild_id = $1) select 1', [rebuild.id]);
  await database.query(`with dropped as (update messaging.rebuilds set state = 'dropped' where id = $1) select 1`, [rebuild.id]);
  await recordOperation(database, { who, why, action: 'rebuild-drop', details: { readModel, rebuildId: rebuild.id, state: rebuild.state } });
};

/** Waits for the messages that are being written into it; none begins while the lock is held. */
const lockOpen = async (database: Database, readModel: string): Promise<OpenRebuild | undefined> => {
  await database.query(`select pg_advisory_xact_lock(${rebuildLock})`, [readModel]);
  return openRebuild(database, readModel);
};

const forgetSequences = async (database: Database, names: readonly [owner: string, subject: string, consumer: string]): Promise<void> => {
  await database.query('with gone as (delete from messaging.projections where owner = $1 and subject = $2 and consumer = $3) select 1', [...names]);
};

const takeSequences = async (database: Database, { owner, subject, projection }: Source): Promise<void> => {
  await forgetSequences(database, [owner, subject, projection]);
  await database.query('with taken as (update messaging.projections set consumer = $3 where owner = $1 and subject = $2 and consumer = $4) select 1', [owner, subject, projection, shadowOf(projection)]);
};
