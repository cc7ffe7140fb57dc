import { serviceNames } from '@jobnet/contracts';
import { outboxEvents, outboxKeys, retryOutboxKey } from '@jobnet/messaging';
import { ageText } from '../backbone/age.ts';
import { change } from '../backbone/change.ts';
import { maskedPayload, shownCode, shownId } from '../backbone/mask.ts';
import { inServiceDatabase } from '../backbone/service-database.ts';
import { demand, readWish, type Wish } from '../backbone/wish.ts';
import type { Command, CommandCall } from './command.ts';

const mostKeys = 10_000;

/** What is committed and not yet sent (reliability.md section 3). A parked key holds an event that the broker refused for good; the key's later events wait. */
export const outbox: Command = {
  name: 'outbox',
  usage: 'outbox ls [--service s] | show --service s --key k | retry --service s (--key k | --all)   events that are not sent yet',
  run: async (call) => {
    const wish = readWish(call.args);
    if (wish.act === 'ls') return list(call, wish);
    if (wish.act === 'show') return show(call, wish);
    if (wish.act === 'retry') return retry(call, wish);
    throw new Error(`outbox has no "${wish.act}"; use ls, show or retry.`);
  },
};

const list = async ({ backbone, say }: CommandCall, { service }: Wish): Promise<void> => {
  for (const name of service ? [service] : serviceNames) {
    const keys = await inServiceDatabase(backbone(), name, (database) => outboxKeys(database));
    if (keys.length === 0) say(`${name}: nothing waits`);
    for (const { errorCode, events, key, oldestSeconds, topics } of keys) {
      say(`${name}  ${shownId(key)}  ${events} event(s)  oldest ${ageText(oldestSeconds)}  ${topics.join(', ')}${errorCode === null ? '' : `  PARKED ${shownCode(errorCode)}`}`);
    }
  }
};

const show = async ({ backbone, say }: CommandCall, wish: Wish): Promise<void> => {
  const key = demand(wish.key, 'key');
  const events = await inServiceDatabase(backbone(), demand(wish.service, 'service'), (database) => outboxEvents(database, key));
  if (events.length === 0) say('Nothing waits for this key.');
  for (const { ageSeconds, id, payload, seq, sequence, topic } of events) {
    say(`${seq}  ${topic}  message ${id}  sequence ${sequence}  ${ageText(ageSeconds)} old`);
    say(JSON.stringify(maskedPayload(payload, topic), null, 2));
  }
};

const retry = async (call: CommandCall, wish: Wish): Promise<void> => {
  const service = demand(wish.service, 'service');
  const waiting = await inServiceDatabase(call.backbone(), service, (database) => outboxKeys(database, mostKeys));
  const parked = waiting.filter(({ errorCode }) => errorCode !== null).map(({ key }) => key);
  const keys = wish.all ? parked : parked.filter((key) => key === demand(wish.key, 'key'));
  if (keys.length === 0) throw new Error(wish.all ? 'No key is parked in the outbox.' : 'This key is not parked in the outbox.');
  for (const key of keys) {
    await change(call, {
      what: `let the relay of ${service} try key ${shownId(key)} again`,
      asker: wish.asker,
      act: (asker) => inServiceDatabase(call.backbone(), service, (database) => retryOutboxKey(database, key, asker)),
    });
  }
};
