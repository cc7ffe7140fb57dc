import { serviceNames } from '@jobnet/contracts';
import { KafkaJsPort, parkedKeys, parkedMessages, retryParkedKey, skipParkedHead } from '@jobnet/messaging';
import { ageText } from '../backbone/age.ts';
import { change } from '../backbone/change.ts';
import { maskedPayload, shownCode, shownId, shownTopic } from '../backbone/mask.ts';
import { inServiceDatabase } from '../backbone/service-database.ts';
import { demand, readWish, type Wish } from '../backbone/wish.ts';
import type { Command, CommandCall } from './command.ts';

/** Keys whose newest messages wait behind one that a handler failed on (the retry ladder of reliability.md section 3). */
export const parked: Command = {
  name: 'parked',
  usage: 'parked ls [--service s] | show --service s --key k | retry --service s --key k | skip --service s --key k   keys a handler failed on',
  run: async (call) => {
    const wish = readWish(call.args);
    if (wish.act === 'ls') return list(call, wish);
    if (wish.act === 'show') return show(call, wish);
    if (wish.act === 'retry') return retry(call, wish);
    if (wish.act === 'skip') return skip(call, wish);
    throw new Error(`parked has no "${wish.act}"; use ls, show, retry or skip.`);
  },
};

const list = async ({ backbone, say }: CommandCall, { service }: Wish): Promise<void> => {
  for (const name of service ? [service] : serviceNames) {
    const keys = await inServiceDatabase(backbone(), name, (database) => parkedKeys(database));
    if (keys.length === 0) say(`${name}: no key is parked`);
    for (const one of keys) {
      const fault = one.errorCode === null ? 'not tried yet' : `${shownCode(one.errorClass)} ${shownCode(one.errorCode)}`;
      const next = one.nextInSeconds <= 0 ? 'now' : `in ${ageText(one.nextInSeconds)}`;
      say(`${name}  ${shownId(one.key)}  ${one.messages} message(s)  ${shownTopic(one.topic)}  ${one.attempts} tries, next ${next}  parked ${ageText(one.oldestSeconds)}  ${fault}`);
    }
  }
};

const show = async (call: CommandCall, wish: Wish): Promise<void> => {
  const { group, key } = await named(call, wish);
  const messages = await inServiceDatabase(call.backbone(), group, (database) => parkedMessages(database, { group, key }));
  for (const { ageSeconds, attempts, messageId, payload, topic } of messages) {
    call.say(`${shownTopic(topic)}  message ${shownId(messageId)}  ${attempts} tries  parked ${ageText(ageSeconds)}`);
    call.say(JSON.stringify(maskedPayload(payload, topic), null, 2));
  }
};

/** The group is its service's name. */
const retry = async (call: CommandCall, wish: Wish): Promise<void> => {
  const { group, key } = await named(call, wish);
  await change(call, {
    what: `let ${group} try key ${shownId(key)} at once`,
    asker: wish.asker,
    act: (asker) => inServiceDatabase(call.backbone(), group, (database) => retryParkedKey(database, { group, key }, asker)),
  });
};

const skip = async (call: CommandCall, wish: Wish): Promise<void> => {
  const { group, key } = await named(call, wish);
  await change(call, {
    what: `send the failing message of key ${shownId(key)} to ${group}.dlq and let the next one be handled`,
    asker: wish.asker,
    act: async (asker) => {
      const kafka = new KafkaJsPort(call.backbone().kafka);
      try {
        return await inServiceDatabase(call.backbone(), group, (database) => skipParkedHead(database, { group, key, kafka }, asker));
      } finally {
        await kafka.close();
      }
    },
  });
};

const named = async ({ backbone }: CommandCall, wish: Wish) => {
  const group = demand(wish.service, 'service');
  const key = demand(wish.key, 'key');
  const keys = await inServiceDatabase(backbone(), group, (database) => parkedKeys(database, 10_000));
  if (!keys.some((one) => one.key === key)) throw new Error('This key is not parked.');
  return { group, key };
};
