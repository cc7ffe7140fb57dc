import type { ServiceName } from '@jobnet/contracts';
import { dropDeadLetter, type IncomingRecord, retryDeadLetter, whyNotAgain } from '@jobnet/messaging';
import { change } from '../backbone/change.ts';
import { headerOf, letterLine, readDeadLetters } from '../backbone/dead-letters.ts';
import { maskedPayload, shownNumber } from '../backbone/mask.ts';
import { inServiceDatabase } from '../backbone/service-database.ts';
import { demand, readWish, type Wish } from '../backbone/wish.ts';
import type { Command, CommandCall } from './command.ts';

/** What a group gave up (reliability.md section 3, DLQ): seen without its content, delivered to that group again, or dropped by a decision. */
export const dlq: Command = {
  name: 'dlq',
  usage: 'dlq ls --group g [--all] | show --group g --offset n | retry --group g (--offset n ... | --all) | drop --group g --offset n ...   messages that were given up',
  run: async (call) => {
    const wish = readWish(call.args);
    const group = demand(wish.service, 'group');
    if (wish.act === 'ls') return list(call, group, wish);
    if (wish.act === 'show') return show(call, group, wish);
    if (wish.act === 'retry') return retry(call, group, wish);
    if (wish.act === 'drop') return drop(call, group, wish);
    throw new Error(`dlq has no "${wish.act}"; use ls, show, retry or drop.`);
  },
};

const list = async ({ backbone, say }: CommandCall, group: ServiceName, { all }: Wish): Promise<void> => {
  const letters = await readDeadLetters(backbone(), group, { decided: all });
  if (letters.length === 0) say(`${group}.dlq holds nothing that waits for a decision.`);
  for (const letter of letters) say(letterLine(letter));
};

const show = async ({ backbone, say }: CommandCall, group: ServiceName, wish: Wish): Promise<void> => {
  for (const letter of chosen(await readDeadLetters(backbone(), group, { decided: true }), { ...wish, all: false })) {
    const reason = whyNotAgain(letter);
    say(letterLine(letter));
    say(`from partition ${shownNumber(headerOf(letter, 'dlq-partition'))}, ${letter.value?.length ?? 0} bytes; ${reason ? `cannot be delivered again: ${reason}` : 'can be delivered again'}`);
    say(JSON.stringify(maskedPayload(letter.value, headerOf(letter, 'dlq-topic')), null, 2));
  }
};

/** Through the group's parked messages, not through the topic: a record produced again would reach every group, and last of its partition. */
const retry = async (call: CommandCall, group: ServiceName, wish: Wish): Promise<void> => {
  const letters = chosen(await readDeadLetters(call.backbone(), group, { decided: false }), wish);
  for (const letter of letters) {
    const reason = whyNotAgain(letter);
    if (reason) call.say(`Left out: offset ${letter.offset} cannot be delivered again, ${reason}.`);
    else await changeOne(call, group, { letter, wish, what: 'deliver again to', act: retryDeadLetter });
  }
};

const drop = async (call: CommandCall, group: ServiceName, wish: Wish): Promise<void> => {
  const letters = chosen(await readDeadLetters(call.backbone(), group, { decided: false }), { ...wish, all: false });
  for (const letter of letters) await changeOne(call, group, { letter, wish, what: 'drop from', act: dropDeadLetter });
};

interface One {
  readonly letter: IncomingRecord;
  readonly wish: Wish;
  readonly what: string;
  readonly act: typeof dropDeadLetter;
}

const changeOne = (call: CommandCall, group: ServiceName, { act, letter, what, wish }: One): Promise<void> =>
  change(call, {
    what: `${what} ${group}: ${letterLine(letter)}`,
    asker: wish.asker,
    act: (asker) => inServiceDatabase(call.backbone(), group, (database) => act(database, { group, letter }, asker)),
  });

/** The letters that were named; throws for one that is not there. */
const chosen = (letters: readonly IncomingRecord[], { all, offsets, partition }: Pick<Wish, 'all' | 'offsets' | 'partition'>): readonly IncomingRecord[] => {
  if (all) return letters;
  if (offsets.length === 0) throw new Error('Say which: --offset <offset>.');
  return offsets.map((offset) => {
    const letter = letters.find((one) => one.partition === partition && one.offset === offset);
    if (!letter) throw new Error(`There is no dead letter at partition ${partition} offset ${offset}, or somebody has decided about it.`);
    return letter;
  });
};
