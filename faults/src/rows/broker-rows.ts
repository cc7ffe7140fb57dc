import type { FaultRow } from '../row.ts';
import { relayKilled } from './row-02-relay-killed.ts';
import { answerLost } from './row-03-answer-lost.ts';
import { relayStopped } from './row-04-relay-stopped.ts';
import { brokerKilled } from './row-05-broker-killed.ts';
import { rollingRestart } from './row-06-rolling-restart.ts';
import { network } from './row-07-network.ts';
import { brokerAway } from './row-18-broker-away.ts';

/** Faults between the outbox and the topic. */
export const faultsOfBroker: readonly FaultRow[] = [relayKilled, answerLost, relayStopped, brokerKilled, rollingRestart, network, brokerAway];
