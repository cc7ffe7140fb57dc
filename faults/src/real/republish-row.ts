import { afmeldingRegistered, tilmeldingRegistered } from '@jobnet/contracts';
import { requestRepublish } from '@jobnet/messaging';
import { eventually, readTopic } from '@jobnet/testkit';
import type { FaultRow } from '../row.ts';
import { ConsumerGroup } from './consumer-group.ts';
import { withDatabase } from './database.ts';
import { underFault } from './run.ts';
import type { RunningServices } from './running-services.ts';

const topics = [tilmeldingRegistered.type, afmeldingRegistered.type];
const fewest = { full: 1_000, short: 50 };
const withinMs = 180_000;

/** Beside row 14: citizen sends its tilmeldinger again, at least 1,000 of them, and nobody gets a receipt for it. */
export const tilmeldingerRepublished: FaultRow = {
  id: 14,
  variant: 'republish',
  name: 'republishing 1,000 tilmeldinger sends 0 new receipts',
  on: 'services',
  short: false,
  run: (context) => {
    const count = context.short ? fewest.short : fewest.full;
    return underFault(
      context,
      async (services) => {
        await eventually(async () => (await tilmeldingerIn(services)) >= count, { what: `${count} tilmeldinger to be written`, withinMs });
        return [];
      },
      async (services) => {
        const [tilmeldinger, before] = [await tilmeldingerIn(services), await receiptsIn(services)];
        for (const topic of topics) await askForRepublish(services, topic);
        await eventually(async () => (await republishedOn(services)) >= tilmeldinger, { what: 'every tilmelding to stand in its topic again', withinMs });
        await eventually(() => hasPassed(services), { what: 'notifications to have read them', withinMs });
        const receipts = (await receiptsIn(services)) - before;
        context.say(`republished ${tilmeldinger} tilmeldinger, ${receipts} new receipts`);
        if (receipts !== 0) throw new Error(`Republishing gave ${receipts} new receipts`);
        return [];
      },
    );
  },
};

const countIn = ({ system }: RunningServices, service: string, sql: string): Promise<number> =>
  withDatabase(system.databaseOf(service), async (query) => Number((await query<{ count: string }>(sql))[0]?.count ?? 0));

const tilmeldingerIn = (services: RunningServices) => countIn(services, 'citizen', 'select count(*) from tilmelding');
const receiptsIn = (services: RunningServices) => countIn(services, 'notifications', 'select (select count(*) from besked) + (select count(*) from mail) as count');

/** As `npm run ops -- republish` asks: one due row in the owner's database. */
const askForRepublish = ({ system }: RunningServices, topic: string): Promise<void> =>
  withDatabase(system.databaseOf('citizen'), async (query) => {
    await query('begin');
    await requestRepublish({ query: (sql, parameters) => query(sql, parameters) as never }, { topic, dueAt: new Date(), who: 'faults', why: 'row 14' });
    await query('commit');
  });

/** Different tilmeldinger that stand in the topics with the mark of a republishing. */
const republishedOn = async ({ system }: RunningServices): Promise<number> => {
  const waiting = await withDatabase(system.databaseOf('citizen'), (query) => query(`select 1 from messaging.due where kind = 'republish' union all select 1 from messaging.outbox limit 1`));
  if (waiting.length > 0) return 0;
  const records = (await Promise.all(topics.map((topic) => readTopic(system.brokers, topic)))).flat();
  return new Set(records.filter(({ headers }) => 'republished' in headers).map(({ key }) => key)).size;
};

const hasPassed = ({ system }: RunningServices): Promise<boolean> => {
  const group = new ConsumerGroup(system.brokers);
  return group.during(async () => (await Promise.all(topics.map((topic) => group.hasRead(topic)))).every(Boolean));
};
