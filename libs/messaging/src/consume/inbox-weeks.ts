import { lowestIdAt } from '../ids.ts';

const dayMs = 24 * 60 * 60 * 1000;
const weekMs = 7 * dayMs;
/** 1 January 1970 was a Thursday: the first Monday. */
const firstMondayMs = 4 * dayMs;
const weeksAhead = 4;

/**
 * How long the inbox remembers a message, in days. Longer than a topic (30) and a dead letter (30) keep it together, so that a
 * replay is always absorbed; a message older than this is refused instead of being handled twice.
 */
export const inboxKeepsDays = 63;
/** How far ahead of our own clock an id's time may be, in milliseconds. */
export const idMayBeAheadMs = 60 * 60 * 1000;

/** One partition of the inbox: the messages whose ids were made in one week. */
export interface InboxWeek {
  readonly table: string;
  readonly create: string;
}

const mondayOf = (at: number): number => firstMondayMs + Math.floor((at - firstMondayMs) / weekMs) * weekMs;

const weekOf = (monday: number): InboxWeek => {
  const table = `inbox_${new Date(monday).toISOString().slice(0, 10).replaceAll('-', '')}`;
  const [from, to] = [lowestIdAt(new Date(monday)), lowestIdAt(new Date(monday + weekMs))];
  return { table, create: `create table messaging.${table} partition of messaging.inbox for values from ('${from}') to ('${to}')` };
};

/** The partitions that must exist: from as far back as the inbox remembers to four weeks ahead. */
export const partitionsAround = (now: Date): InboxWeek[] => {
  const weeks: InboxWeek[] = [];
  for (let monday = mondayOf(now.getTime() - inboxKeepsDays * dayMs); monday <= now.getTime() + weeksAhead * weekMs; monday += weekMs) weeks.push(weekOf(monday));
  return weeks;
};
