import type { FaultRow } from '../row.ts';
import { consumerKilled } from './row-09-consumer-killed.ts';
import { consumerStopped } from './row-10-consumer-stopped.ts';
import { handlerSlow } from './row-11-handler-slow.ts';
import { poisoned } from './row-12-poison.ts';
import { handlerFails } from './row-13-handler-fails.ts';
import { repeated } from './row-14-repeated.ts';
import { scaling } from './row-15-scaling.ts';
import { deadLetters } from './row-16-dead-letters.ts';
import { consumerCrashed } from './row-19-consumer-crashed.ts';

/** Faults between the topic and the handler's commit. */
export const faultsOfConsumer: readonly FaultRow[] = [consumerKilled, consumerStopped, handlerSlow, poisoned, handlerFails, repeated, scaling, deadLetters, consumerCrashed];
