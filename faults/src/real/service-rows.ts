import type { FaultRow } from '../row.ts';
import { vendorsAway } from './booking-fejl-row.ts';
import { citizenKilledWriting, consumerCrashed, consumerKilled, relayKilled } from './kill-rows.ts';
import { topicReplayed } from './replay-row.ts';
import { tilmeldingerRepublished } from './republish-row.ts';
import { brokerKilled, postgresKilled } from './server-rows.ts';

/** The rows that run against the five real services. */
export const serviceRows: readonly FaultRow[] = [
  citizenKilledWriting, relayKilled, brokerKilled, postgresKilled, consumerKilled, topicReplayed, tilmeldingerRepublished, consumerCrashed, vendorsAway,
];
