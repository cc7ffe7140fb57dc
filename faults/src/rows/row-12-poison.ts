import { randomBytes } from 'node:crypto';
import { newId, type OutgoingRecord } from '@jobnet/messaging';
import { recordFor } from '@jobnet/messaging/testing';
import kafkajs from 'kafkajs';
import type { FaultRow } from '../row.ts';
import { sizeOf } from '../stage/group.ts';
import { untilHolds } from '../stage/stopwatch.ts';
import { beginTrial, type Trial } from '../stage/trial.ts';
import { foreignCodecs, teachForeignCodecs } from './foreign-codecs.ts';
import { poisonFor } from './poison.ts';

const othersBoundMs = 100;
/** So many events that a hundredth of them is more than one: at the suite's usual pace the slowest hundredth is the slowest one. */
const perSecond = 60;
const poisonEveryMs = 80;
/** The first of each kind meets code that has not run in this process. */
const warmUpRounds = 2;
const tooLarge = 2 * 1024 * 1024;

/** Sends good events, their rows committed, in each codec that our client does not speak by itself. */
const foreignSender = async (trial: Trial): Promise<{ send(): Promise<void>; sendTooLarge(): Promise<unknown>; close(): Promise<void> }> => {
  teachForeignCodecs();
  const { brokers, contracts, source } = trial.world;
  const producer = new kafkajs.Kafka({ clientId: 'faults-foreign', brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING }).producer();
  await producer.connect();
  const send = async (codec: number): Promise<void> => {
    const [key, mark] = [newId(), randomBytes(9).toString('base64url')];
    await source.query('insert into proeve_row (key, sequence, topic, mark, refused) values ($1, 1, $2, $3, false)', [key, contracts.taken.type, mark]);
    const { headers, value } = recordFor(contracts.taken, { subject: key, sequence: 1, data: { mark, filler: 'x'.repeat(2_000) } });
    await producer.send({ topic: contracts.taken.type, compression: codec as kafkajs.CompressionTypes, messages: [{ key, value, headers: headers as Record<string, string> }] });
  };
  return {
    send: async () => {
      for (const codec of Object.values(foreignCodecs)) await send(codec);
    },
    sendTooLarge: () => producer.send({ topic: contracts.taken.type, messages: [{ key: newId(), value: Buffer.alloc(tooLarge, '{') }] }),
    close: () => producer.disconnect(),
  };
};

/** Ours, which packs it: what is left must still be larger than the topic allows. */
const tooLargeFor = ({ world: { contracts } }: Trial): OutgoingRecord =>
  recordFor(contracts.taken, { subject: newId(), sequence: 1, data: { filler: randomBytes(tooLarge).toString('base64') } });

/** The broker itself must refuse what is larger than the topic allows. */
const expectTooLarge = async (send: Promise<unknown>): Promise<void> => {
  const fate = await send.then(() => 'taken', ({ code, type }: { code?: string; type?: string }) => type ?? code);
  if (fate !== 'MESSAGE_TOO_LARGE') throw new Error(`A record of 2 MiB was not refused for its size: ${fate}`);
};

/** Every kind of poison in the topic: each goes to the dead letters with its code, and the other keys do not notice. */
export const poisoned: FaultRow = {
  id: 12, name: 'poison: broken, invalid, empty, unknown, foreign codecs, 2 MiB, hostile headers', on: 'sample', short: false,
  run: async (context) => {
    const trial = await beginTrial(context, 'row12');
    const { app } = await trial.steady({ perSecond });
    await trial.probe('before', 120_000);
    trial.recoveries.pop();
    await untilHolds('what was written while the group was joined is handled', async () => (await trial.committed()) - (await trial.effects()) < perSecond / 10, 60_000);
    const [port, foreign] = [trial.port(), await foreignSender(trial)];
    const expected: string[] = [];
    const everyKind = async () => {
      for (const { code, record } of poisonFor(trial.world.contracts)) {
        const next = new Promise((resolve) => setTimeout(resolve, poisonEveryMs));
        await port.produceBatch('poison', [record]);
        expected.push(code);
        await next;
      }
      await foreign.send();
    };
    for (let round = 0; round < warmUpRounds; round += 1) await everyKind();
    await expectTooLarge(port.produceBatch('too large', [tooLargeFor(trial)]));
    const since = new Date();
    for (let round = 0; round < (context.short ? 6 : 30); round += 1) await everyKind();
    await expectTooLarge(foreign.sendTooLarge());
    await untilHolds('all dead letters', async () => (await sizeOf(trial.world, trial.world.deadLetters)) >= expected.length, 120_000);
    trial.recovered('slowest hundredth of other keys while poison comes', await trial.slowestHundredth(since), othersBoundMs);
    await Promise.all([trial.quiet(app), foreign.close()]);
    const codes = (await trial.deadLetters()).map(({ headers }) => String(headers['dlq-error-code']));
    if (codes.sort().join() !== expected.sort().join()) throw new Error(`The dead letters have other codes than expected: ${[...new Set(codes)].join(', ')}`);
    return trial.finish();
  },
};
