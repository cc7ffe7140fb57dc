import type { ServiceName } from '@jobnet/contracts';
import { type KafkaOperator, operateKafka, type PartitionOffset, recordOperation } from '@jobnet/messaging';
import { change } from '../backbone/change.ts';
import { eventContracts } from '../backbone/mask.ts';
import { inServiceDatabase } from '../backbone/service-database.ts';
import { demand, readWish } from '../backbone/wish.ts';
import type { Command } from './command.ts';

/** Where a group stands in a partition, and where it would stand. */
interface Move {
  readonly to: PartitionOffset;
  readonly next: bigint;
  readonly end: bigint;
}

/**
 * Sets a group back in a topic, so that it reads again what stands there. The inbox absorbs what this database has handled: after a
 * restore of the database only what was lost is handled again. It never skips: where the place is ahead of the group, the group stays. It builds no
 * new read model; `republish` does. The group must be empty.
 */
export const replay: Command = {
  name: 'replay',
  usage: 'replay --topic t --group g --from earliest|<offset>|<moment>   a group reads a topic again',
  run: async (call) => {
    const wish = readWish(call.args);
    const group = demand(wish.service, 'group');
    const topic = demand(wish.topics[0], 'topic');
    const from = demand(wish.from, 'from');
    if (!eventContracts.has(topic)) throw new Error(`There is no topic ${topic}.`);
    const backbone = call.backbone();
    await operateKafka(backbone.kafka, async (kafka) => {
      const moves = await planMoves(kafka, { group, topic, from });
      for (const { end, next, to } of moves) call.say(`${topic}/${to.partition}  from ${next} back to ${to.offset}  ${end - to.offset} message(s) to read`);
      await sayMembers(kafka, group, { refuse: wish.asker !== undefined, say: call.say });
      await change(call, {
        what: `let ${group} read ${moves.reduce((sum, { end, to }) => sum + (end - to.offset), 0n)} message(s) of ${topic} again`,
        asker: wish.asker,
        act: async (asker) => {
          const details = { group, topic, from: moves.map(({ next, to }) => ({ partition: to.partition, was: String(next), now: String(to.offset) })) };
          const operationId = await inServiceDatabase(backbone, group, (database) => recordOperation(database, { ...asker, action: 'replay', details }));
          await kafka.moveGroup(group, topic, moves.map(({ to }) => to));
          return operationId;
        },
      });
    });
  },
};

const planMoves = async (kafka: KafkaOperator, { from, group, topic }: { readonly from: string; readonly group: ServiceName; readonly topic: string }): Promise<Move[]> => {
  const [progress, bounds] = [await kafka.progressOf(group, [topic]), await kafka.bounds(topic)];
  const targets = await targetOf(kafka, topic, from);
  return bounds.map(({ end, first, partition }) => {
    const next = progress.find((one) => one.partition === partition)?.next ?? first;
    const wanted = targets(partition);
    return { to: { topic, partition, offset: wanted < first ? first : wanted > next ? next : wanted }, next, end };
  });
};

/** The wanted offset of each partition, not yet held against what the topic still has. */
const targetOf = async (kafka: KafkaOperator, topic: string, from: string): Promise<(partition: number) => bigint> => {
  if (from === 'earliest') return () => 0n;
  if (/^\d{1,18}$/.test(from)) return () => BigInt(from);
  const moment = new Date(from);
  if (Number.isNaN(moment.getTime()) || !from.includes('T')) throw new Error(`"${from}" is no place to read from; use earliest, an offset, or a moment such as 2026-02-01T12:00:00Z.`);
  const offsets = new Map((await kafka.offsetsAt(topic, moment)).map(({ offset, partition }) => [partition, offset]));
  return (partition) => offsets.get(partition) ?? 0n;
};

const sayMembers = async (kafka: KafkaOperator, group: ServiceName, { refuse, say }: { readonly refuse: boolean; readonly say: (line: string) => void }): Promise<void> => {
  const { members, state } = await kafka.groupState(group);
  if (members === 0) return;
  const sentence = `${group} is ${state} with ${members} member(s): stop every process of services/${group} first (its HTTP too), then replay, then start it again.`;
  if (refuse) throw new Error(sentence);
  say(sentence);
};

