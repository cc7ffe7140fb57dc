import type { EntityManager } from 'typeorm';
import type { Message } from './decode.ts';
import type { Subscription } from './subscribe.ts';

const advanceOne = `
  insert into messaging.projections as p (owner, subject, key, consumer, sequence) values ($1, $2, $3, $4, $5)
  on conflict (owner, subject, key, consumer) do update set sequence = excluded.sequence where p.sequence < excluded.sequence
  returning 1 as advanced`;

/** Notes the newest of each, keeps its row locked, and tells what it was before; null for one that was not there. */
const advanceMany = `
  insert into messaging.projections as p (owner, subject, key, consumer, sequence)
  select owner, subject, key, consumer, max(sequence)
  from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[]) as w (owner, subject, key, consumer, sequence)
  group by owner, subject, key, consumer order by key, owner, subject, consumer
  on conflict (owner, subject, key, consumer) do update set sequence = greatest(p.sequence, excluded.sequence)
  returning new.owner, new.subject, new.key, new.consumer, old.sequence as before`;

/** A message that a projecting handler may take. */
export interface Projecting {
  readonly subscription: Subscription;
  readonly message: Message;
}

/** Whether a message is newer than what its projection took last; once asked, it is what was taken last. */
export type Advance = (one: Projecting) => Promise<boolean> | boolean;

/** Asks and notes message by message. */
export const advancing =
  (manager: EntityManager): Advance =>
  async ({ message, subscription: { contract, projection } }) => {
    const rows: unknown[] = await manager.query(advanceOne, [contract.owner, contract.subject, message.subject, projection, message.sequence]);
    return rows.length > 0;
  };

/** The same for many messages of one transaction, which are asked about in their order afterwards: one statement for all of them. */
export const advancingTogether = async (manager: EntityManager, wanted: readonly Projecting[]): Promise<Advance> => {
  const columns = wanted.map(({ message, subscription: { contract, projection } }) => [contract.owner, contract.subject, message.subject, projection, message.sequence] as const);
  const rows: { owner: string; subject: string; key: string; consumer: string; before: string | null }[] =
    columns.length === 0 ? [] : await manager.query(advanceMany, [0, 1, 2, 3, 4].map((at) => columns.map((column) => column[at])));
  const newest = new Map(rows.map(({ before, consumer, key, owner, subject }) => [placeOf([owner, subject, key, consumer]), before === null ? -Infinity : Number(before)]));
  return ({ message, subscription: { contract, projection } }) => {
    const place = placeOf([contract.owner, contract.subject, message.subject, projection]);
    const isNewer = message.sequence > (newest.get(place) ?? Infinity);
    if (isNewer) newest.set(place, message.sequence);
    return isNewer;
  };
};

const placeOf = (parts: readonly unknown[]): string => parts.join('\n');
