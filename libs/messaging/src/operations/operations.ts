import { newId } from '../ids.ts';

/** Who wants a change, and why. */
export interface Asker {
  readonly who: string;
  readonly why: string;
}

/** What somebody did to the message tables. Details are ids, counts and codes; never content. */
export interface Operation extends Asker {
  readonly action: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Runs SQL in a transaction and gives the rows: an EntityManager, or a connection of ops. Changes that answer go in a CTE under a select. */
export interface Database {
  query<Row = unknown>(sql: string, parameters?: unknown[]): Promise<Row[]>;
}

/** Writes an operation to the append-only log, in the transaction of the change it tells; returns its id. */
export const recordOperation = async (database: Database, { who, why, action, details }: Operation): Promise<string> => {
  const id = newId();
  await database.query('insert into messaging.operations (id, who, why, action, details) values ($1, $2, $3, $4, $5)', [id, who, why, action, JSON.stringify(details)]);
  return id;
};
