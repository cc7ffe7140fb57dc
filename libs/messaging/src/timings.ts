import { handlerDeadlineMs } from './consume/deliver.ts';
import { inboxKeepsDays } from './consume/inbox-weeks.ts';
import { sessionTimeoutMs } from './kafka/kafkajs-consumer.ts';
import { deadLetterDays } from './kafka/topics.ts';
import { laneCount } from './outbox/lane.ts';

/** Figures that must fit one another, for the doctor. */
export const timings = { handlerDeadlineMs, sessionTimeoutMs, inboxKeepsDays, deadLetterDays, laneCount } as const;
