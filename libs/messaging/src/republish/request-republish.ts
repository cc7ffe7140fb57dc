import { newId } from '../ids.ts';
import { type Database, recordOperation } from '../operations/operations.ts';
import { republishKind, type RepublishProgress } from './republish-work.ts';

/** Which topic's newest state shall be sent again, from when (domain time of the owner), and who wants it. */
export interface RepublishRequest {
  readonly topic: string;
  readonly dueAt: Date;
  readonly who: string;
  readonly why: string;
}

const underWay = `select 1 from messaging.due where kind = '${republishKind}' and ref = $1`;
const insertWork = `
  with asked as (
    insert into messaging.due (id, kind, ref, payload, due_at) values ($1, '${republishKind}', $2, $3, $4)
    on conflict (kind, ref) do nothing returning 1
  ) select 1 from asked`;

/**
 * Asks the owner of a topic to send its newest state again: one due row in its database that the running service works through.
 * Call in a transaction of that database; undefined when the topic is being republished already, else the operation's id.
 */
export const requestRepublish = async (database: Database, { topic, dueAt, who, why }: RepublishRequest): Promise<string | undefined> => {
  const [running]: unknown[] = await database.query(underWay, [topic]);
  if (running) return undefined;
  const operationId = await recordOperation(database, { who, why, action: 'republish', details: { topic } });
  const payload: RepublishProgress = { told: 0, operationId };
  const asked = await database.query(insertWork, [newId(), topic, JSON.stringify(payload), dueAt]);
  return asked.length === 0 ? undefined : operationId;
};
