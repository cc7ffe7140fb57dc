import type { Scene } from '../scene.ts';
import { dueWorkFailing, dueWorkLate } from './doing.ts';
import { brokerAway, outsideSystemAway, partAnswersErrors, partDown } from './parts.ts';
import { consumerBehind, consumerCrashed, deadLetters, groupUnstable, inboxDefaultRows, parkedKeys, partitionPaused } from './reading.ts';
import { outboxKeyParked, outboxWithoutRelay } from './sending.ts';
import { bookingFejlWaiting, vendorFailing } from './vendors.ts';

/** Alerts without a scene, and why. */
export const unrehearsed: Readonly<Record<string, string>> = {
  ConsumerGroupEmpty: 'a service that runs joins again at once; no cause is known that leaves it running without a member',
  ConsumerCrashed: 'kafkajs joins again by itself after what it can get over; what it cannot ends the process, which is PartRestarting',
};

export const scenes: readonly Scene[] = [
  partDown, partAnswersErrors, outsideSystemAway, brokerAway,
  outboxKeyParked, outboxWithoutRelay,
  consumerBehind, groupUnstable, consumerCrashed, partitionPaused, deadLetters, parkedKeys, inboxDefaultRows,
  dueWorkFailing, dueWorkLate,
  vendorFailing, bookingFejlWaiting,
];
