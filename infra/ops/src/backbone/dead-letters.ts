import type { ServiceName } from '@jobnet/contracts';
import { deadLetterDecisions, deadLetterTopicOf, type IncomingRecord, isDecided, operateKafka } from '@jobnet/messaging';
import type { BackboneConfig } from '../config.ts';
import { ageText } from './age.ts';
import { shownCode, shownId, shownNumber, shownTopic } from './mask.ts';
import { inServiceDatabase } from './service-database.ts';

/** A group's dead letters, oldest first; those that somebody has decided about only if asked for. */
export const readDeadLetters = async (backbone: BackboneConfig, group: ServiceName, { decided }: { readonly decided: boolean }): Promise<IncomingRecord[]> => {
  const topic = deadLetterTopicOf(group);
  const letters = await operateKafka(backbone.kafka, async (kafka) => {
    const bounds = await kafka.bounds(topic);
    return kafka.read(bounds.map(({ end, first, partition }) => ({ topic, partition, from: first, to: end })));
  });
  if (decided) return letters;
  const decisions = await inServiceDatabase(backbone, group, (database) => deadLetterDecisions(database, group));
  return letters.filter((letter) => !isDecided(letter, decisions));
};

/** A header's text; empty when it is absent or repeated. */
export const headerOf = (letter: IncomingRecord, name: string): string => {
  const value = letter.headers[name];
  return value === undefined || Array.isArray(value) ? '' : value.toString();
};

/** One line about a dead letter: where it is, where it came from, why it was given up. Nothing of its content. */
export const letterLine = (letter: IncomingRecord, now = Date.now()): string => {
  const age = ageText((now - Number(letter.timestamp)) / 1_000);
  const error = `${shownCode(headerOf(letter, 'dlq-error-class'))} ${shownCode(headerOf(letter, 'dlq-error-code'))}`;
  return `partition ${letter.partition} offset ${letter.offset}  ${age} old  ${shownTopic(headerOf(letter, 'dlq-topic'))}  key ${shownId(letter.key?.toString())}  message ${shownId(headerOf(letter, 'ce_id'))}  ${error} after ${shownNumber(headerOf(letter, 'dlq-attempts'))} tries`;
};
