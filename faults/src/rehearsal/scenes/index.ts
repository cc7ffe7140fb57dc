import type { Scene } from '../scene.ts';
import { dueWorkFailing, dueWorkLate } from './doing.ts';
import { brokerAway, outsideSystemAway, partAnswersErrors, partDown } from './parts.ts';
import { consumerBehind, consumerCrashed, deadLetters, groupUnstable, inboxDefaultRows, parkedKeys, partitionPaused } from './reading.ts';
import { outboxKeyParked, outboxWithoutRelay } from './sending.ts';

export const scenes: readonly Scene[] = [
  partDown, partAnswersErrors, outsideSystemAway, brokerAway,
  outboxKeyParked, outboxWithoutRelay,
  consumerBehind, groupUnstable, consumerCrashed, partitionPaused, deadLetters, parkedKeys, inboxDefaultRows,
  dueWorkFailing, dueWorkLate,
];
